import type { Check } from './check.ts';

export const e215: Check<'E215'> = {
  code: 'E215',
  bad: ['- [Good morning.](#goodbye)', '', '`end success`'],
  good: ['> Good morning.', '', '`end success`'],
};
