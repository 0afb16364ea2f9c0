import type { Check } from './check.ts';
import { LOST, THANKS } from './example.ts';

export const w609: Check<'W609'> = {
  code: 'W609',
  bad: [
    '## The call',
    '',
    '- [I am sorry. What happened?](#goodbye)',
    '  - `+2 acknowledge-concerns` Feeling first.',
    '- [Order number?](#a-lost-customer)',
    '  - `-1 acknowledge-concerns` Not yet.',
    ...THANKS,
    ...LOST,
  ],
  good: [
    '## The call',
    '',
    '- [I am sorry. What happened?](#goodbye)',
    '  - `+2 acknowledge-concerns` Feeling first.',
    '- [Order number?](#a-lost-customer)',
    '  - `-1 acknowledge-concerns` Not yet.',
    ...THANKS,
    '',
    '## A lost customer',
    '',
    '> Forget it.',
    '',
    'She was never heard. Start there.',
    '',
    '`end failure`',
  ],
};
