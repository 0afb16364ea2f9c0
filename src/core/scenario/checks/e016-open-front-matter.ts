import type { Check } from './check.ts';
import { FRONT } from './example.ts';

export const e016: Check<'E016'> = {
  code: 'E016',
  bad: ['---', 'title: The late parcel', 'customer: mrs-berg', '', '## The call', '', '> Hello?', '', '`end success`'],
  good: [...FRONT, '## The call', '', '> Hello?', '', '`end success`'],
};
