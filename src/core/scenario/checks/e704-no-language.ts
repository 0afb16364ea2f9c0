import type { Check } from './check.ts';
import { TRANSLATION } from './example.ts';

export const e704: Check<'E704'> = {
  code: 'E704',
  of: 'translation',
  file: 'late.german.mdx',
  bad: TRANSLATION,
  good: TRANSLATION,
};
