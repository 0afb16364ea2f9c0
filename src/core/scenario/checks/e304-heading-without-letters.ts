import type { Check } from './check.ts';

export const e304: Check<'E304'> = {
  code: 'E304',
  bad: ['---', 'title: The late parcel', 'customer: mrs-berg', '---', '', '## ...', '', '> Bye.', '', '`end success`'],
  good: [
    '---',
    'title: The late parcel',
    'customer: mrs-berg',
    '---',
    '',
    '## Goodbye',
    '',
    '> Bye.',
    '',
    '`end success`',
  ],
};
