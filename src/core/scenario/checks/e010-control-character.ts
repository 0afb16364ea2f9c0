import type { Check } from './check.ts';

export const e010: Check<'E010'> = {
  code: 'E010',
  bad: ['> Hel\u0007lo?', '> Hel\u202elo?'],
  good: ['> Hello?'],
};
