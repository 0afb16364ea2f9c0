import type { Check } from './check.ts';

export const w309: Check<'W309'> = {
  code: 'W309',
  of: 'names',
  bad: ['late.mdx.txt'],
  good: ['late.mdx'],
};
