import type { Check } from './check.ts';

export const e908: Check<'E908'> = {
  code: 'E908',
  of: 'plays',
  file: 'latte.plays.md',
  bad: ['## The best way', '', '1. I am sorry. What happened?', '', '`end success, 2 points, passed`'],
  good: ['## The best way', '', '1. I am sorry. What happened?', '', '`end success, 2 points, passed`'],
};
