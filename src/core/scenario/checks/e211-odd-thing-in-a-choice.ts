import type { Check } from './check.ts';

export const e211: Check<'E211'> = {
  code: 'E211',
  bad: ['- [I am sorry.](#goodbye)', '  1. `learn gift`'],
  good: ['- [I am sorry.](#goodbye)', '  - `learn gift`'],
};
