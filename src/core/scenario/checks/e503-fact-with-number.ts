import type { Check } from './check.ts';

export const e503: Check<'E503'> = {
  code: 'E503',
  bad: ['- `needs gift 2` [It is a present.](#goodbye)', '- [What is it?](#goodbye)', '  - `learn gift`'],
  good: ['- `needs gift` [It is a present.](#goodbye)', '- [What is it?](#the-call)', '  - `learn gift`'],
};
