import type { ProgressStore } from '../core/progress/progress-store.ts';

/** The learner's record, loaded when it is first needed: a lesson that is only read loads none of it. */
export async function openStore(): Promise<ProgressStore> {
  return (await import('../islands/services.ts')).openServices().store;
}
