import type { Check } from './check.ts';

export const e105: Check<'E105'> = {
  code: 'E105',
  bad: ['> Press `F5` and tell me what you see.'],
  good: ['> Press "F5" and tell me what you see.'],
};
