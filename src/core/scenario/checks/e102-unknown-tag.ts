import type { Check } from './check.ts';

export const e102: Check<'E102'> = {
  code: 'E102',
  bad: [
    '- `nedes order` [Order 4711, I have it here.](#goodbye)',
    '- [One moment.](#the-call)',
    '  > `learn order` It is 4711.',
  ],
  good: [
    '- `needs order` [Order 4711, I have it here.](#goodbye)',
    '- [One moment.](#the-call)',
    '  > `learn order` It is 4711.',
  ],
};
