import type { Check } from './check.ts';

export const e112: Check<'E112'> = {
  code: 'E112',
  bad: ['- [What is it for?](#goodbye)', '  - `+1 gift` Now you know.'],
  good: ['- [What is it for?](#goodbye)', '  - `learn gift` Now you know.'],
};
