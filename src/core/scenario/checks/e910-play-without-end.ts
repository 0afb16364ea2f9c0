import type { Check } from './check.ts';

export const e910: Check<'E910'> = {
  code: 'E910',
  of: 'plays',
  bad: ['## The best way', '', '1. I am sorry. What happened?'],
  good: ['## The best way', '', '1. I am sorry. What happened?', '', '`end success, 2 points, passed`'],
};
