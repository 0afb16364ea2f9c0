import { inFile } from '../source.ts';
import type { Check } from './check.ts';

export const e305: Check<'E305'> = {
  code: 'E305',
  bad: ['## Check', '', '- [I will look.](#goodbye)', '', '## Check', '', '- [I have looked.](#goodbye)'],
  good: ['## Check', '', '- [I will look.](#checked)', '', '## Checked', '', '- [I have looked.](#goodbye)'],
  *run({ source }) {
    const first = new Map<string, number>();
    for (const placed of source.scenes) {
      const { heading } = placed.section;
      if (!heading || heading.slug === '') continue;
      const at = inFile(placed, heading.at);
      const line = first.get(heading.slug);
      if (line === undefined) first.set(heading.slug, at.line);
      else yield { code: 'E305', at, values: { title: heading.title, line } };
    }
  },
};
