import type { ProgressStore } from '../../../core/progress/progress-store.ts';

/** What the learner's pages need of the world; an island hands it over once it has been loaded. */
export interface LearnServices {
  readonly store: ProgressStore;
}
export type OpenServices = () => Promise<LearnServices>;

/** One tab at a time plays an attempt. */
export type AttemptHold =
  | { readonly kind: 'held'; readonly release: () => void }
  | { readonly kind: 'elsewhere'; readonly takeOver: () => Promise<AttemptHold> }
  | { readonly kind: 'unguarded' };
export interface AttemptGuard {
  readonly hold: (attempt: string, onLost: () => void) => Promise<AttemptHold>;
}
/** `settled` resolves once this page's writes are done, so that another tab can take over without losing one. */
export type OpenGuard = (settled: () => Promise<unknown>) => Promise<AttemptGuard>;
