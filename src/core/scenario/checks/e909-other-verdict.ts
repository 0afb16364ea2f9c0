import type { Check } from './check.ts';

export const e909: Check<'E909'> = {
  code: 'E909',
  of: 'plays',
  bad: ['## The best way', '', '1. I am sorry. What happened?', '', '`end success, 2 points, not passed`'],
  good: ['## The best way', '', '1. I am sorry. What happened?', '', '`end success, 2 points, passed`'],
};
