import type { Check } from './check.ts';

export const e307: Check<'E307'> = {
  code: 'E307',
  bad: [
    '---',
    'title: The late parcel',
    'customer: mrs-berg',
    '---',
    '',
    '## `once` Goodbye',
    '',
    '> Bye.',
    '',
    '`end success`',
  ],
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
