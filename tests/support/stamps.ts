import type { Stamps } from '../../src/storage/memory-progress-store.ts';

/** Ids and times that count up, so that a test can name them. */
export function countedStamps(prefix = 'id'): Stamps {
  let n = 0;
  return {
    newId: () => `${prefix}-${++n}`,
    time: () => `2026-03-02T09:00:${String(n % 60).padStart(2, '0')}+01:00`,
  };
}
