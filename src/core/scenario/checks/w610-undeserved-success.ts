import type { Check } from './check.ts';
import { THANKS } from './example.ts';

export const w610: Check<'W610'> = {
  code: 'W610',
  bad: [
    '## The call',
    '',
    '- [I am sorry. What happened?](#goodbye)',
    '  - `+4 acknowledge-concerns` Feeling first.',
    '- [I am sorry.](#goodbye)',
    '  - `+1 acknowledge-concerns` True, and then?',
    ...THANKS,
  ],
  good: [
    '## The call',
    '',
    '- [I am sorry. What happened?](#goodbye)',
    '  - `+4 acknowledge-concerns` Feeling first.',
    '- [I am sorry.](#a-patient-customer)',
    '  - `+1 acknowledge-concerns` True, and then?',
    ...THANKS,
    '',
    '## A patient customer',
    '',
    '> Well.',
    '',
    '`end partial`',
  ],
};
