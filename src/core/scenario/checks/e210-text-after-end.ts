import type { Check } from './check.ts';

export const e210: Check<'E210'> = {
  code: 'E210',
  bad: ['> Thank you.', '', '`end success`', '', 'She rings off.'],
  good: ['> Thank you.', '', 'She rings off.', '', '`end success`'],
};
