import type { ProgressStore } from '../core/progress/progress-store.ts';

/** What the outside world gives, loaded when it is first needed: a lesson that is only read loads none of it. */
export async function openWorld() {
  return (await import('../islands/services.ts')).openServices();
}

/** The learner's record. */
export async function openStore(): Promise<ProgressStore> {
  return (await openWorld()).store;
}
