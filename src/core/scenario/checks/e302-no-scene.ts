import type { Check } from './check.ts';
import { FRONT } from './example.ts';

export const e302: Check<'E302'> = {
  code: 'E302',
  bad: ['---', 'title: The late parcel', 'customer: mrs-berg', '---', '', 'Mrs Berg calls.'],
  good: [...FRONT, 'Mrs Berg calls.', '', '## The call', '', '> Hello?', '', '`end success`'],
  *run({ source }) {
    const isEmpty = source.scenes.length === 0 && source.front !== null && source.problems.length === 0;
    if (isEmpty) yield { code: 'E302', at: { line: 1, column: 1 }, values: {} };
  },
};
