import type { Check } from './check.ts';

export const e604: Check<'E604'> = {
  code: 'E604',
  bad: [
    '## The call',
    '',
    '- [One moment.](#on-hold)',
    '- [I will look at once.](#goodbye)',
    '',
    '## On hold',
    '',
    '- [Are you still there?](#on-hold)',
  ],
  good: [
    '## The call',
    '',
    '- [One moment.](#on-hold)',
    '- [I will look at once.](#goodbye)',
    '',
    '## On hold',
    '',
    '- [Are you still there?](#goodbye)',
  ],
};
