import type { Check } from './check.ts';
import { FRONT, HELLO } from './example.ts';

export const e013: Check<'E013'> = {
  code: 'E013',
  bad: ['---', 'titel: The late parcel', 'customer: mrs-berg', '---', ...HELLO],
  good: [...FRONT, '## The call', '', '> Hello?', '', '`end success`'],
};
