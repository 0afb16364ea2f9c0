import type { Check } from './check.ts';

export const e213: Check<'E213'> = {
  code: 'E213',
  bad: ['- [Good morning.](#goodbye)', '', '1. `after 5 s` [She rings off.](#goodbye)'],
  good: ['- [Good morning.](#goodbye)', '', '1. `after 30 s` [She rings off.](#goodbye)'],
};
