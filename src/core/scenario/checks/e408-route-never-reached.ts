import type { Check } from './check.ts';

export const e408: Check<'E408'> = {
  code: 'E408',
  bad: ['## Check', '', '> `trust +1` Well.', '', '1. [She waits.](#goodbye)', '2. [She agrees.](#goodbye)'],
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
      if (then.kind !== 'routes') continue;
      const early = then.routes.findIndex((route, index) => route.when.length === 0 && index < then.routes.length - 1);
      if (early >= 0) yield { code: 'E408', at: spots.routes.get(id)![early]!, values: {} };
    }
  },
};
