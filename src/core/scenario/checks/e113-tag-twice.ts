import type { Check } from './check.ts';

export const e113: Check<'E113'> = {
  code: 'E113',
  bad: ['> `once, once` Hello?'],
  good: ['> `once` Hello?'],
};
