import type { Check } from './check.ts';

export const e406: Check<'E406'> = {
  code: 'E406',
  bad: [
    '## Check',
    '',
    '> `trust +1` Well.',
    '',
    '1. `needs trust 4` [She agrees.](#goodbye)',
    '2. `needs trust 2` [She waits.](#goodbye)',
  ],
  good: [
    '## Check',
    '',
    '> `trust +1` Well.',
    '',
    '1. `needs trust 4` [She agrees.](#goodbye)',
    '2. [She waits.](#goodbye)',
  ],
  *run({ scenario, spots, source }) {
    // Two lists are one mistake (E202): which line is the last, is not known.
    const broken = source.scenes.filter(
      ({ section }) => section.blocks.filter(({ kind }) => kind === 'numbers').length > 1,
    );
    const skipped = new Set(broken.map(({ section }) => section.heading?.slug));
    for (const { id, then } of scenario.scenes) {
      const last = then.kind === 'routes' ? then.routes.length - 1 : -1;
      if (then.kind !== 'routes' || skipped.has(id) || last < 0 || then.routes[last]!.when.length === 0) continue;
      yield { code: 'E406', at: spots.routes.get(id)![last]!, values: {} };
    }
  },
};
