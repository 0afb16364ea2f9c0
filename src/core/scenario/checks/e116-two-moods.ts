import type { Check } from './check.ts';

export const e116: Check<'E116'> = {
  code: 'E116',
  bad: ['> `sad, angry` It is too late.'],
  good: ['> `sad` It is too late.'],
};
