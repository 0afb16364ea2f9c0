import type { Check } from './check.ts';

export const w608: Check<'W608'> = {
  code: 'W608',
  bad: [
    '## The call',
    '',
    '- [I am sorry.](#her-mood)',
    '  - `trust +2`',
    '- [Order number?](#her-mood)',
    '',
    '## Her mood',
    '',
    '1. `needs trust 2` [She waits.](#goodbye)',
    '2. `needs trust 4` [She is happy.](#goodbye)',
    '3. [She rings off.](#goodbye)',
  ],
  good: [
    '## The call',
    '',
    '- [I am sorry.](#her-mood)',
    '  - `trust +2`',
    '- [Order number?](#her-mood)',
    '',
    '## Her mood',
    '',
    '1. `needs trust 4` [She is happy.](#goodbye)',
    '2. `needs trust 2` [She waits.](#goodbye)',
    '3. [She rings off.](#goodbye)',
  ],
};
