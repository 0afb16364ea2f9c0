import type { Check } from './check.ts';

export const w600: Check<'W600'> = {
  code: 'W600',
  bad: [
    '- `once` [What is it for?](#the-call)',
    '  - `learn gift`',
    '- `once` [May I have the number?](#the-call)',
    '  - `learn order`',
    '- `needs gift, needs order` [A new one leaves today.](#goodbye)',
    '- [I will look at once.](#goodbye)',
  ],
  good: [
    '- `once` [What is it for?](#the-call)',
    '  - `learn gift`',
    '- [I will look at once.](#goodbye)',
    '- `needs gift` [A new one leaves today.](#goodbye)',
  ],
  limit: 2,
};
