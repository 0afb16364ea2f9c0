import type { ProgressStore } from '../../core/progress/progress-store.ts';

/** What the learner's pages need of the world; an island hands it over once it has been loaded. */
export interface LearnServices {
  readonly store: ProgressStore;
}
export type OpenServices = () => Promise<LearnServices>;
