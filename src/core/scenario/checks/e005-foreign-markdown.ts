import type { Check } from './check.ts';

export const e005: Check<'E005'> = {
  code: 'E005',
  bad: ['> Hello?', '', '***', '', 'She waits.'],
  good: ['> Hello?', '', 'She waits.'],
};
