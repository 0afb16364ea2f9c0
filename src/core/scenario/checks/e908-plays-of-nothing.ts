import type { Check } from './check.ts';

export const e908: Check<'E908'> = {
  code: 'E908',
  of: 'names',
  bad: ['late.mdx', 'latte.plays.md'],
  good: ['late.mdx', 'late.plays.md'],
};
