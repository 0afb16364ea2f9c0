import type { Check } from './check.ts';

export const e202: Check<'E202'> = {
  code: 'E202',
  bad: ['- [Good morning.](#goodbye)', '', '* [Yes?](#goodbye)'],
  good: ['- [Good morning.](#goodbye)', '- [Yes?](#goodbye)'],
};
