import type { Check } from './check.ts';

export const e902: Check<'E902'> = {
  code: 'E902',
  of: 'plays',
  bad: ['## The party', '', '1. It will be there in time.', '', '`end success`'],
  good: ['## The party', '', '1. What is it for?', '2. It will be there in time.', '', '`end success`'],
};
