import type { Check } from './check.ts';

export const e101: Check<'E101'> = {
  code: 'E101',
  bad: ['- [I am sorry.](#goodbye)', '  - `+2 aknowledge`'],
  good: ['- [I am sorry.](#goodbye)', '  - `+2 acknowledge-concerns`'],
};
