import type { Check } from './check.ts';

export const e704: Check<'E704'> = {
  code: 'E704',
  of: 'names',
  bad: ['late.mdx', 'late.german.mdx'],
  good: ['late.mdx', 'late.de.mdx'],
};
