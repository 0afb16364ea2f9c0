import type { Check } from './check.ts';

export const e904: Check<'E904'> = {
  code: 'E904',
  of: 'plays',
  bad: ['## The best way', '', '1. I am sorry. What happened?', '', '`end success, 3 points, passed`'],
  good: ['## The best way', '', '1. I am sorry. What happened?', '', '`end success, 2 points, passed`'],
};
