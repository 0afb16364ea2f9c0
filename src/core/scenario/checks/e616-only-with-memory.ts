import type { Check } from './check.ts';
import { GOODBYE, REMEMBERED } from './example.ts';

export const e616: Check<'E616'> = {
  code: 'E616',
  bad: [
    ...REMEMBERED,
    '## The call',
    '',
    '- `needs gift` [It will be there for the party.](#goodbye)',
    '  - `+4 own-the-problem` You knew what it is for.',
    '- [It leaves today.](#goodbye)',
    '  - `+1 own-the-problem` A promise with a date.',
    ...GOODBYE,
  ],
  good: [
    ...REMEMBERED,
    '## The call',
    '',
    '- `needs gift` [It will be there for the party.](#goodbye)',
    '  - `+4 own-the-problem` You knew what it is for.',
    '- [It leaves today. When do you need it?](#goodbye)',
    '  - `+3 own-the-problem` A promise with a date.',
    ...GOODBYE,
  ],
};
