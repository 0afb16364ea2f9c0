import type { ProgressStore } from '../core/progress/progress-store.ts';

const services = import.meta.glob<{ openServices: () => { readonly store: ProgressStore } }>('../islands/services.ts');

/** The learner's record, loaded when it is first needed: a lesson that is only read loads none of it. */
export async function openStore(): Promise<ProgressStore | null> {
  const load = Object.values(services)[0];
  return load ? (await load()).openServices().store : null;
}
