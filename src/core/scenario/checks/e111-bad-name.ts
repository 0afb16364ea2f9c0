import type { Check } from './check.ts';
import { HELLO } from './example.ts';

export const e111: Check<'E111'> = {
  code: 'E111',
  bad: ['---', 'title: The late parcel', 'customer: mrs-berg', 'facts:', '  her gift: A present', '---', ...HELLO],
  good: [
    '---',
    'title: The late parcel',
    'customer: mrs-berg',
    'facts:',
    '  her-gift: A present',
    '---',
    '',
    '## The call',
    '',
    '> `learn her-gift` Hello?',
    '',
    '`end success`',
  ],
};
