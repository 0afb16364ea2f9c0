import type { Check } from './check.ts';

export const e107: Check<'E107'> = {
  code: 'E107',
  bad: [
    '---',
    'title: The late parcel',
    'customer: mrs-berg',
    'facts:',
    '  own-the-problem: She wants one person to talk to',
    '---',
    '',
    '## The call',
    '',
    '> `learn own-the-problem` Hello?',
    '',
    '`end success`',
  ],
  good: [
    '---',
    'title: The late parcel',
    'customer: mrs-berg',
    'facts:',
    '  one-person: She wants one person to talk to',
    '---',
    '',
    '## The call',
    '',
    '> `learn one-person` Hello?',
    '',
    '`end success`',
  ],
};
