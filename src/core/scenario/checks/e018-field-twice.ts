import type { Check } from './check.ts';
import { FRONT, HELLO } from './example.ts';

export const e018: Check<'E018'> = {
  code: 'E018',
  bad: ['---', 'title: The late parcel', 'customer: mrs-berg', 'title: The parcel', '---', ...HELLO],
  good: [...FRONT, '## The call', '', '> Hello?', '', '`end success`'],
};
