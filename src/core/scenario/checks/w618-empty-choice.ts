import type { Check } from './check.ts';

export const w618: Check<'W618'> = {
  code: 'W618',
  bad: ['- [One moment, please.](#goodbye)', '- [I will look at once.](#goodbye)'],
  good: [
    '- [One moment, please.](#goodbye)',
    '- [I will look at once.](#the-search)',
    '',
    '## The search',
    '',
    '- [Here it is.](#goodbye)',
  ],
};
