import type { Check } from './check.ts';
import { REMEMBERED } from './example.ts';

export const w617: Check<'W617'> = {
  code: 'W617',
  bad: [...REMEMBERED, '## The call', '', '> Hello?', '', '`end success`'],
  good: [...REMEMBERED, '## The call', '', '> `needs gift` You remember the party?', '', '`end success`'],
};
