import type { Check } from './check.ts';

export const e117: Check<'E117'> = {
  code: 'E117',
  bad: ['- [What is it for?](#goodbye)', '  - +1 ask-dont-assume Now you know.'],
  good: ['- [What is it for?](#goodbye)', '  - `+1 ask-dont-assume` Now you know.'],
};
