import type { Check } from './check.ts';
import { ADVICE } from './example.ts';

export const e615: Check<'E615'> = {
  code: 'E615',
  bad: [
    '## The call',
    '',
    '- [Order number?](#goodbye)',
    '  - `-1 acknowledge-concerns` Not yet.',
    '- [I am sorry.](#goodbye)',
    '  - `+1 acknowledge-concerns` She is heard.',
    '',
    '1. `after 30 s` [She goes on talking.](#her-story)',
    '',
    '## Her story',
    '',
    '- [I am sorry. What happened?](#goodbye)',
    '  - `+3 acknowledge-concerns` She is heard.',
    '- [Yes?](#goodbye)',
    ...ADVICE,
  ],
  good: [
    '## The call',
    '',
    '- [Order number?](#goodbye)',
    '  - `-1 acknowledge-concerns` Not yet.',
    '- [I am sorry.](#goodbye)',
    '  - `+1 acknowledge-concerns` She is heard.',
    '',
    '1. `after 30 s` [She rings off.](#goodbye)',
    ...ADVICE,
  ],
};
