import type { Check } from './check.ts';
import { FRONT } from './example.ts';

export const e014: Check<'E014'> = {
  code: 'E014',
  bad: ['---', 'title: The late parcel', '---', '', '## The call', '', '> Hello?', '', '`end success`'],
  good: [...FRONT, '## The call', '', '> Hello?', '', '`end success`'],
};
