import type { Check } from './check.ts';

export const e003: Check<'E003'> = {
  code: 'E003',
  bad: ['> I waited <an hour> for you.'],
  good: ['> I waited an hour for you.'],
};
