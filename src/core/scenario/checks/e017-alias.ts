import type { Check } from './check.ts';
import { FRONT, HELLO } from './example.ts';

export const e017: Check<'E017'> = {
  code: 'E017',
  bad: ['---', 'title: &name The late parcel', 'customer: mrs-berg', '---', ...HELLO],
  good: [...FRONT, '## The call', '', '> Hello?', '', '`end success`'],
};
