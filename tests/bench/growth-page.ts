import { emptyHead, extend } from '../../src/core/progress/chain.ts';
import type { EventDraft } from '../../src/core/progress/events.ts';
import { readEvidence } from '../../src/core/progress/kept-evidence.ts';
import { ruleLevels } from '../../src/core/progress/levels.ts';
import { reviewItems } from '../../src/core/progress/review.ts';
import type { CompiledScenario } from '../../src/core/scenario/model.ts';
import { openServices } from '../../src/islands/services.ts';

/** Runs inside the browser: what the home works out of a long record of conversations, beside reading it alone. */
declare global {
  interface Window {
    readonly fillPlays: (drafts: readonly EventDraft[], scenario: CompiledScenario) => Promise<void>;
    readonly measureGrowth: () => Promise<{ read: number; first: number; again: number; longest: number }>;
  }
}

const took = async (act: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await act();
  return performance.now() - began;
};

Object.assign(window, {
  fillPlays: async (drafts: readonly EventDraft[], scenario: CompiledScenario) => {
    const { store } = openServices();
    const dated = drafts.map((draft, i) => ({ ...draft, id: `e${i}`, at: '2026-03-02T09:00:00+01:00' }));
    const { entries } = extend(emptyHead(await store.learner(), 'other'), dated);
    await store.merge({ entries, scenarios: [scenario] });
  },
  measureGrowth: async () => {
    const { store, pause } = openServices();
    const stretches: number[] = [];
    let since = 0;
    const noted = async () => {
      stretches.push(performance.now() - since);
      await pause();
      since = performance.now();
    };
    const work = async () => {
      since = performance.now();
      const { evidence } = await readEvidence({ store, courses: [], pause: noted });
      ruleLevels(evidence, []);
      reviewItems(evidence);
    };
    const read = await took(() => store.read());
    const first = await took(work);
    const longest = Math.max(...stretches.slice(1));
    return { read, first, again: await took(work), longest };
  },
});
