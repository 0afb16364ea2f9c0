import type { Check } from './check.ts';

export const e602: Check<'E602'> = {
  code: 'E602',
  bad: [
    '- `once` [What is it for?](#the-call)',
    '  - `learn gift`',
    '- `needs gift, unless gift` [A new one leaves today.](#goodbye)',
    '- [I will look at once.](#goodbye)',
  ],
  good: [
    '- `once` [What is it for?](#the-call)',
    '  - `learn gift`',
    '- `needs gift` [A new one leaves today.](#goodbye)',
    '- [I will look at once.](#goodbye)',
  ],
};
