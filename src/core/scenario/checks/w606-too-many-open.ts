import type { Check } from './check.ts';

export const w606: Check<'W606'> = {
  code: 'W606',
  bad: [
    '- [Good morning.](#goodbye)',
    '  > Is it?',
    '- [Your name, please.](#goodbye)',
    '  - `learn order`',
    '- [One moment.](#the-call)',
    '- [I will look at once.](#hold)',
    '- [Hello?](#the-call)',
    '',
    '## Hold',
    '',
    '- [Here I am again.](#goodbye)',
  ],
  good: [
    '- [Good morning.](#goodbye)',
    '- [I will look at once.](#hold)',
    '',
    '## Hold',
    '',
    '- [Here I am again.](#goodbye)',
  ],
};
