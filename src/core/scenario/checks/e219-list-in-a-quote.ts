import type { Check } from './check.ts';

export const e219: Check<'E219'> = {
  code: 'E219',
  bad: ['> - Hello?'],
  good: ['> Hello?'],
};
