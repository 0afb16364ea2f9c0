import type { Check } from './check.ts';

export const e011: Check<'E011'> = {
  code: 'E011',
  bad: ['title: The late parcel', '', '## The call', '', '> Hello?', '', '`end success`'],
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
