import type { Check } from './check.ts';

export const e401: Check<'E401'> = {
  code: 'E401',
  bad: ['- [Look here.](https://example.com)'],
  good: ['- [Look here.](#goodbye)'],
};
