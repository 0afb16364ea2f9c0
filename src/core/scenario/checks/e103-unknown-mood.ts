import type { Check } from './check.ts';

export const e103: Check<'E103'> = {
  code: 'E103',
  bad: ['> `anoyed` Where is it?'],
  good: ['> `annoyed` Where is it?'],
};
