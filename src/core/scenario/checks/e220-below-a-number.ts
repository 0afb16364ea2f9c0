import type { Check } from './check.ts';

export const e220: Check<'E220'> = {
  code: 'E220',
  bad: ['1. [She rings off.](#goodbye)', '   > Good day.'],
  good: ['1. [She rings off.](#goodbye)'],
};
