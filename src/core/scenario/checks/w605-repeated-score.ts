import type { Check } from './check.ts';

export const w605: Check<'W605'> = {
  code: 'W605',
  bad: [
    '- [I am sorry.](#the-call)',
    '  - `+1 acknowledge-concerns` She is heard.',
    '- [Order number?](#goodbye)',
    '  - `-1 acknowledge-concerns` Not yet.',
    '- [I will look at once.](#goodbye)',
  ],
  good: [
    '- `once` [I am sorry.](#the-call)',
    '  - `+1 acknowledge-concerns` She is heard.',
    '- [Order number?](#goodbye)',
    '  - `-1 acknowledge-concerns` Not yet.',
    '- [I will look at once.](#goodbye)',
  ],
};
