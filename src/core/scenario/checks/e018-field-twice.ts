import type { Check } from './check.ts';

export const e018: Check<'E018'> = {
  code: 'E018',
  bad: [
    '---',
    'title: The late parcel',
    'customer: mrs-berg',
    'title: The parcel',
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
    '---',
    '',
    '## The call',
    '',
    '> Hello?',
    '',
    '`end success`',
  ],
};
