import type { Check } from './check.ts';

export const e109: Check<'E109'> = {
  code: 'E109',
  bad: ['- [I am sorry.](#goodbye)', '  - `2 acknowledge-concerns`'],
  good: ['- [I am sorry.](#goodbye)', '  - `+2 acknowledge-concerns`'],
};
