import type { Check } from './check.ts';
import { FRONT } from './example.ts';

export const e221: Check<'E221'> = {
  code: 'E221',
  bad: [...FRONT, '> Hello?', '', '## The call', '', '> Hello?', '', '`end success`'],
  good: [...FRONT, 'Mrs Berg calls.', '', '## The call', '', '> Hello?', '', '`end success`'],
};
