import type { Check } from './check.ts';

export const e903: Check<'E903'> = {
  code: 'E903',
  of: 'plays',
  bad: ['## The best way', '', '1. I am sorry. What happened?', '', '`end partial`'],
  good: ['## The best way', '', '1. I am sorry. What happened?', '', '`end success, 2 points, passed`'],
};
