import type { Check } from './check.ts';
import { FRONT } from './example.ts';

export const e011: Check<'E011'> = {
  code: 'E011',
  bad: ['title: The late parcel', '', '## The call', '', '> Hello?', '', '`end success`'],
  good: [...FRONT, '## The call', '', '> Hello?', '', '`end success`'],
};
