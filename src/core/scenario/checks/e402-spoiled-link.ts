import type { Check } from './check.ts';

export const e402: Check<'E402'> = {
  code: 'E402',
  bad: ['- [One moment, please.](#good bye)'],
  good: ['- [One moment, please.](#goodbye)'],
};
