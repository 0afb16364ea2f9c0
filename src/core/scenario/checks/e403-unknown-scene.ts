import type { Check } from './check.ts';

export const e403: Check<'E403'> = {
  code: 'E403',
  bad: ['- [One moment, please.](#godbye)', '- [Bye.](#goodbye)'],
  good: ['- [One moment, please.](#goodbye)', '- [Bye.](#goodbye)'],
};
