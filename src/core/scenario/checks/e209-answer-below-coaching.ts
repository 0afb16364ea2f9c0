import type { Check } from './check.ts';

export const e209: Check<'E209'> = {
  code: 'E209',
  bad: ['- [I am sorry.](#goodbye)', '  - `+2 acknowledge-concerns` Feeling first.', '  > Thank you.'],
  good: ['- [I am sorry.](#goodbye)', '  > Thank you.', '  - `+2 acknowledge-concerns` Feeling first.'],
};
