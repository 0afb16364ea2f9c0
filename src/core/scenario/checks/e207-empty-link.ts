import type { Check } from './check.ts';

export const e207: Check<'E207'> = {
  code: 'E207',
  bad: ['- [](#goodbye)'],
  good: ['- [One moment, please.](#goodbye)'],
};
