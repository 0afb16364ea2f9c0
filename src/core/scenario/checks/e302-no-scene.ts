import type { Check } from './check.ts';

export const e302: Check<'E302'> = {
  code: 'E302',
  bad: '---\ntitle: The late parcel\ncustomer: mrs-berg\n---\n\nMrs Berg calls.\n',
  good: '---\ntitle: The late parcel\ncustomer: mrs-berg\n---\n\nMrs Berg calls.\n\n## The call\n\n> Hello?\n\n`end success`\n',
  *run({ source }) {
    const isEmpty = source.scenes.length === 0 && source.front !== null && source.problems.length === 0;
    if (isEmpty) yield { code: 'E302', at: { line: 1, column: 1 }, values: {} };
  },
};
