import type { Check } from './check.ts';

export const e218: Check<'E218'> = {
  code: 'E218',
  bad: ['> Hello?', 'Is anyone there?'],
  good: ['> Hello?', '> Is anyone there?'],
};
