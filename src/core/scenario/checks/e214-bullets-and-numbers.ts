import type { Check } from './check.ts';

export const e214: Check<'E214'> = {
  code: 'E214',
  bad: ['- [Good morning.](#goodbye)', '', '1. [She rings off.](#goodbye)'],
  good: ['- [Good morning.](#goodbye)', '- [Good evening.](#goodbye)'],
};
