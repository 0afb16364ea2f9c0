import type { Check } from './check.ts';

export const e212: Check<'E212'> = {
  code: 'E212',
  bad: ['- [I am sorry.](#goodbye)', '  - [One moment, please.](#goodbye)'],
  good: ['- [I am sorry.](#goodbye)', '- [One moment, please.](#goodbye)'],
};
