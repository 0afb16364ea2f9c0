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
  *run({ endings, spots }) {
    for (const [id, ending] of endings) {
      if (ending?.kind !== 'numbers') continue;
      const items = ending.list.items.filter((item) => item.link);
      const early = items.findIndex((item, index) => item.tags.length === 0 && index < items.length - 1);
      if (early >= 0) yield { code: 'E408', at: spots.routes.get(id)![early]!, values: {} };
    }
  },
};
