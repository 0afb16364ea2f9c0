import type { Check } from './check.ts';

export const e911: Check<'E911'> = {
  code: 'E911',
  of: 'plays',
  bad: ['## In time', '', '`known gift`', '', '1. It will be there in time.', '', '`end success`'],
  good: ['## In time', '', '1. What is it for?', '2. It will be there in time.', '', '`end success`'],
};
