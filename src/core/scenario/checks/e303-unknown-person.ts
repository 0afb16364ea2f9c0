import type { Check } from './check.ts';
import { FRONT, HELLO } from './example.ts';

export const e303: Check<'E303'> = {
  code: 'E303',
  bad: ['---', 'title: The late parcel', 'customer: mrs-bergg', '---', ...HELLO],
  good: [...FRONT, '## The call', '', '> Hello?', '', '`end success`'],
};
