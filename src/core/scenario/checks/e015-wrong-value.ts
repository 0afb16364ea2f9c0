import type { Check } from './check.ts';
import { HELLO } from './example.ts';

export const e015: Check<'E015'> = {
  code: 'E015',
  bad: ['---', 'title: The late parcel', 'customer: mrs-berg', 'pass: most of it', '---', ...HELLO],
  good: ['---', 'title: The late parcel', 'customer: mrs-berg', 'pass: 60%', '---', ...HELLO],
};
