import type { Check } from './check.ts';
import { GOODBYE, LOST } from './example.ts';

export const e613: Check<'E613'> = {
  code: 'E613',
  bad: [
    '## The call',
    '',
    '- [I am sorry. What happened?](#a-lost-customer)',
    '  - `+4 acknowledge-concerns` Feeling first.',
    '- [Order number?](#goodbye)',
    '  - `+1 no-limbo` She knows what comes next.',
    ...GOODBYE,
    ...LOST,
  ],
  good: [
    '## The call',
    '',
    '- [I am sorry. What happened?](#goodbye)',
    '  - `+4 acknowledge-concerns` Feeling first.',
    '- [Order number?](#a-lost-customer)',
    '  - `+1 no-limbo` She knows what comes next.',
    ...GOODBYE,
    ...LOST,
  ],
};
