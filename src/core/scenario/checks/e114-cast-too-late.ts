import type { Check } from './check.ts';

export const e114: Check<'E114'> = {
  code: 'E114',
  bad: ['> Hello?', '', '`with ines`', '', '> Accounts here.'],
  good: ['`with ines`', '', '> Accounts here.'],
};
