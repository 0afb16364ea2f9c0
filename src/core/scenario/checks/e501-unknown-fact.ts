import type { Check } from './check.ts';

export const e501: Check<'E501'> = {
  code: 'E501',
  bad: ['- `needs gfit` [It is a present.](#goodbye)', '- [What is it?](#goodbye)', '  - `learn gift`'],
  good: ['- `needs gift` [It is a present.](#goodbye)', '- [What is it?](#the-call)', '  - `learn gift`'],
};
