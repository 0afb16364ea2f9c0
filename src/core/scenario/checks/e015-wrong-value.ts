import type { Check } from './check.ts';

export const e015: Check<'E015'> = {
  code: 'E015',
  bad: [
    '---',
    'title: The late parcel',
    'customer: mrs-berg',
    'pass: most of it',
    '---',
    '',
    '## The call',
    '',
    '> Hello?',
    '',
    '`end success`',
  ],
  good: [
    '---',
    'title: The late parcel',
    'customer: mrs-berg',
    'pass: 60%',
    '---',
    '',
    '## The call',
    '',
    '> Hello?',
    '',
    '`end success`',
  ],
};
