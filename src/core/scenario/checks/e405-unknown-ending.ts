import type { Check } from './check.ts';

export const e405: Check<'E405'> = {
  code: 'E405',
  bad: ['> Thank you.', '', '`end sucess`'],
  good: ['> Thank you.', '', '`end success`'],
};
