import type { Check } from './check.ts';

export const e601: Check<'E601'> = {
  code: 'E601',
  bad: [
    '## The call',
    '',
    '- [I will look at once.](#goodbye)',
    '',
    '## Hold music',
    '',
    '- [Are you still there?](#goodbye)',
  ],
  good: [
    '## The call',
    '',
    '- [I will look at once.](#goodbye)',
    '- [One moment.](#hold-music)',
    '',
    '## Hold music',
    '',
    '- [Are you still there?](#goodbye)',
  ],
};
