import type { Check } from './check.ts';

export const e906: Check<'E906'> = {
  code: 'E906',
  of: 'plays',
  bad: [
    '## The best way',
    '',
    '1. I am sorry. What happened?',
    '2. Order number?',
    '',
    '`end success, 2 points, passed`',
  ],
  good: ['## The best way', '', '1. I am sorry. What happened?', '', '`end success, 2 points, passed`'],
};
