import type { Check } from './check.ts';

export const e110: Check<'E110'> = {
  code: 'E110',
  bad: ['> `+1 acknowledge-concerns` Thank you.'],
  good: ['> Thank you.', '', '- [I am sorry.](#goodbye)', '  - `+1 acknowledge-concerns`'],
};
