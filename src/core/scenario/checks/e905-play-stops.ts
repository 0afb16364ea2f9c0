import type { Check } from './check.ts';

export const e905: Check<'E905'> = {
  code: 'E905',
  of: 'plays',
  bad: ['## The best way', '', '`end success, 2 points, passed`'],
  good: ['## The best way', '', '1. I am sorry. What happened?', '', '`end success, 2 points, passed`'],
};
