import type { Check } from './check.ts';

export const e222: Check<'E222'> = {
  code: 'E222',
  bad: ['- [I am sorry.](#goodbye)', '• [Order number?](#goodbye)'],
  good: ['- [I am sorry.](#goodbye)', '- [Order number?](#goodbye)'],
};
