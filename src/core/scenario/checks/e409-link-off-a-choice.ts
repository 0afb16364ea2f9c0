import type { Check } from './check.ts';

export const e409: Check<'E409'> = {
  code: 'E409',
  bad: ['Ask her first, then go to the [goodbye](#goodbye).'],
  good: ['Ask her first, then say goodbye.'],
};
