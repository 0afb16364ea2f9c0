import type { Check } from './check.ts';

export const e216: Check<'E216'> = {
  code: 'E216',
  bad: ['- [Good morning.](#goodbye)', '-'],
  good: ['- [Good morning.](#goodbye)'],
};
