import type { Check } from './check.ts';
import { FRONT } from './example.ts';

export const e307: Check<'E307'> = {
  code: 'E307',
  bad: [...FRONT, '## `once` Goodbye', '', '> Bye.', '', '`end success`'],
  good: [...FRONT, '## Goodbye', '', '> Bye.', '', '`end success`'],
};
