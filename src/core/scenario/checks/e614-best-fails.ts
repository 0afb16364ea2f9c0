import type { Check } from './check.ts';
import { GOODBYE, LOST } from './example.ts';

export const e614: Check<'E614'> = {
  code: 'E614',
  bad: [
    '## The call',
    '',
    '- [I am sorry. What happened?](#a-lost-customer)',
    '  - `+4 acknowledge-concerns` Feeling first.',
    '- [It leaves today.](#goodbye)',
    '  - `+3 own-the-problem` A promise with a date.',
    ...GOODBYE,
    ...LOST,
  ],
  good: [
    '## The call',
    '',
    '- [I am sorry. What happened?](#goodbye)',
    '  - `+4 acknowledge-concerns` Feeling first.',
    '- [It leaves today.](#a-lost-customer)',
    '  - `+3 own-the-problem` A promise with a date.',
    ...GOODBYE,
    ...LOST,
  ],
};
