import type { Check } from './check.ts';

export const e115: Check<'E115'> = {
  code: 'E115',
  bad: ['> Thank you.', '', '`end success, learn gift`'],
  good: ['> `learn gift` Thank you.', '', '`end success`'],
};
