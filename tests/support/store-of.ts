import { emptyHead, extend } from '../../src/core/progress/chain.ts';
import type { ProgressStore } from '../../src/core/progress/progress-store.ts';
import { createMemoryStore } from '../../src/storage/memory-progress-store.ts';
import type { SimulatedLearner } from './simulated-learner.ts';
import { countedStamps } from './stamps.ts';

/** A store in memory that holds a simulated learner's record and works for them. */
export async function storeOf({ events, texts }: SimulatedLearner): Promise<ProgressStore> {
  const store = createMemoryStore({ stamps: countedStamps(), learner: 'l1', device: 'd2', health: { kind: 'sound' } });
  const { entries } = extend(emptyHead('l1', 'd1'), events);
  await store.merge({ entries, scenarios: [...texts.values()] });
  return store;
}
