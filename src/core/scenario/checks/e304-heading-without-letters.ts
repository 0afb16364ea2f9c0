import type { Check } from './check.ts';
import { FRONT } from './example.ts';

export const e304: Check<'E304'> = {
  code: 'E304',
  bad: ['---', 'title: The late parcel', 'customer: mrs-berg', '---', '', '## ...', '', '> Bye.', '', '`end success`'],
  good: [...FRONT, '## Goodbye', '', '> Bye.', '', '`end success`'],
};
