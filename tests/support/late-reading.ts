import type { ProgressStore } from '../../src/core/progress/progress-store.ts';

/** A store whose first reading arrives when it is let go, with what was there when it was asked for; later ones at once. */
export function lateReading(store: ProgressStore) {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  let readings = 0;
  const read = async () => {
    readings += 1;
    const isFirst = readings === 1;
    const events = await store.read();
    if (isFirst) await arrived;
    return events;
  };
  return {
    store: { ...store, read } satisfies ProgressStore,
    readings: () => readings,
    /** Lets it arrive after all that could go on without it, and comes back when that is shown. */
    letGo: async () => {
      await nextTask();
      arrive();
      await nextTask();
    },
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
