import type { Check } from './check.ts';
import { HELLO } from './example.ts';

export const e012: Check<'E012'> = {
  code: 'E012',
  bad: ['---', 'title: "The late parcel', 'customer: mrs-berg', '---', ...HELLO],
  good: ['---', 'title: "The late parcel"', 'customer: mrs-berg', '---', ...HELLO],
};
