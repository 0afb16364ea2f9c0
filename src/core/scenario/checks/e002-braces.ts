import type { Check } from './check.ts';

export const e002: Check<'E002'> = {
  code: 'E002',
  bad: ['> My number is {4711}.'],
  good: ['> My number is 4711.'],
};
