import type { Check } from './check.ts';

export const e221: Check<'E221'> = {
  code: 'E221',
  bad: [
    '---',
    'title: The late parcel',
    'customer: mrs-berg',
    '---',
    '',
    '> Hello?',
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
    'Mrs Berg calls.',
    '',
    '## The call',
    '',
    '> Hello?',
    '',
    '`end success`',
  ],
};
