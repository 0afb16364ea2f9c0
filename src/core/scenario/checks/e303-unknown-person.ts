import type { Check } from './check.ts';

export const e303: Check<'E303'> = {
  code: 'E303',
  bad: [
    '---',
    'title: The late parcel',
    'customer: mrs-bergg',
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
