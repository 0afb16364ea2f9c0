import type { Check } from './check.ts';

export const e004: Check<'E004'> = {
  code: 'E004',
  bad: ['<!-- ask Anna about this -->', '', '> Hello?'],
  good: ['> Hello?'],
};
