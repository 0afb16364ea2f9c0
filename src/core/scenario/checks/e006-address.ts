import type { Check } from './check.ts';

export const e006: Check<'E006'> = {
  code: 'E006',
  bad: ['Her parcel is [on this page](ftp://example.com/4711).'],
  good: ['Her parcel is [on this page](https://example.com/4711).'],
};
