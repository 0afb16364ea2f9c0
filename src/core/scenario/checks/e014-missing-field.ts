import type { Check } from './check.ts';

export const e014: Check<'E014'> = {
  code: 'E014',
  bad: ['---', 'title: The late parcel', '---', '', '## The call', '', '> Hello?', '', '`end success`'],
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
