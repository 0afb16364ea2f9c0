import type { Check } from './check.ts';

export const e907: Check<'E907'> = {
  code: 'E907',
  of: 'plays',
  bad: [
    '## The best way',
    '',
    '- I am sorry. What happened?',
    '',
    '1. I am sorry. What happened?',
    '',
    '`end success, 2 points, passed`',
  ],
  good: ['## The best way', '', '1. I am sorry. What happened?', '', '`end success, 2 points, passed`'],
};
