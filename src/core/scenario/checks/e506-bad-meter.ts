import type { Check } from './check.ts';
import { HELLO } from './example.ts';

export const e506: Check<'E506'> = {
  code: 'E506',
  bad: ['---', 'title: The late parcel', 'customer: mrs-berg', 'meters:', '  patience: 7 of 5', '---', ...HELLO],
  good: [
    '---',
    'title: The late parcel',
    'customer: mrs-berg',
    'meters:',
    '  patience: 5 of 7',
    '---',
    '',
    '## The call',
    '',
    '> `patience -1` Hello?',
    '',
    '`end success`',
  ],
};
