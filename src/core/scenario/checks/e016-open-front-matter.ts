import type { Check } from './check.ts';

export const e016: Check<'E016'> = {
  code: 'E016',
  bad: ['---', 'title: The late parcel', 'customer: mrs-berg', '', '## The call', '', '> Hello?', '', '`end success`'],
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
