import type { Check } from './check.ts';

export const e603: Check<'E603'> = {
  code: 'E603',
  bad: [
    '- `once` [What is it for?](#the-call)',
    '  - `learn gift`',
    '- `unless gift` [I will look at once.](#goodbye)',
  ],
  good: ['- `once` [What is it for?](#the-call)', '  - `learn gift`', '- [I will look at once.](#goodbye)'],
};
