import type { Check } from './check.ts';

export const e108: Check<'E108'> = {
  code: 'E108',
  bad: ['- [I am sorry.](#goodbye)', '  - `+1.5 acknowledge-concerns`'],
  good: ['- [I am sorry.](#goodbye)', '  - `+2 acknowledge-concerns`'],
};
