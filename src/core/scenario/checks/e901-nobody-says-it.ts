import type { Check } from './check.ts';

export const e901: Check<'E901'> = {
  code: 'E901',
  of: 'plays',
  bad: ['## The best way', '', '1. I am sorry! What happened?', '', '`end success, 2 points, passed`'],
  good: ['## The best way', '', '1. I am sorry. What happened?', '', '`end success, 2 points, passed`'],
};
