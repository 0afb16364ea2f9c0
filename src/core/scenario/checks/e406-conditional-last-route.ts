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
  *run({ scenario, spots }) {
    for (const { id, then } of scenario.scenes) {
      const last = then.kind === 'routes' ? then.routes.length - 1 : -1;
      if (then.kind !== 'routes' || last < 0 || then.routes[last]!.when.length === 0) continue;
      yield { code: 'E406', at: spots.routes.get(id)![last]!, values: {} };
    }
  },
};
