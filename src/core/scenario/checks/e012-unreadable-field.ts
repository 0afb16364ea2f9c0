import type { Check } from './check.ts';

export const e012: Check<'E012'> = {
  code: 'E012',
  bad: [
    '---',
    'title: "The late parcel',
    'customer: mrs-berg',
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
    'title: "The late parcel"',
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
