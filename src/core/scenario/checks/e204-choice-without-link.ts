import type { Check } from './check.ts';

export const e204: Check<'E204'> = {
  code: 'E204',
  bad: ['- [I am sorry.](#goodbye)', '- One moment, please.'],
  good: ['- [I am sorry.](#goodbye)', '- [One moment, please.](#goodbye)'],
};
