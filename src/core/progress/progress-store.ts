import type { CompiledScenario } from '../scenario/model.ts';
import type { EventDraft, ProgressEvent } from './events.ts';

/** Where the record stands and how safe it is; the interface says each in words. */
export type StoreHealth =
  | { readonly kind: 'opening' }
  /** Both legs hold: database and journal. */
  | { readonly kind: 'sound' }
  /** One leg alone. */
  | { readonly kind: 'oneLeg'; readonly missing: 'database' | 'journal' }
  /** Nothing outlasts this page. */
  | { readonly kind: 'memoryOnly'; readonly why: 'missing' | 'refused' }
  /** Writes wait in memory and are tried again; `unsaved` of them. */
  | { readonly kind: 'failing'; readonly why: 'full' | 'quota' | 'lost' | 'unknown'; readonly unsaved: number }
  /** The store belongs to a newer version, or to a newer tab: nothing is written. */
  | { readonly kind: 'readOnly'; readonly why: 'newerStore' | 'newerTab' };

/** What an append came to: `kept` once both legs have it, `waiting` where it stands in memory only. */
export interface Appended {
  readonly events: readonly ProgressEvent[];
  readonly kept: boolean;
}

/**
 * The port of the learner's record. An adapter keeps events in order, counts `n` without gaps, and never loses one that it
 * reported as kept. It does not throw for a failing disk: the events stay in memory, `kept` is false and `health` says why.
 */
export interface ProgressStore {
  /** The learner that this device works for now. */
  readonly learner: () => Promise<string>;
  readonly append: (drafts: readonly EventDraft[]) => Promise<Appended>;
  /** All events of one learner (the present one where left out), in the record's order, stepped up to today's versions. */
  readonly read: (learner?: string) => Promise<readonly ProgressEvent[]>;
  readonly learners: () => Promise<readonly string[]>;
  /** Calls back after each append, also one made in another tab. Gives the way to stop. */
  readonly watch: (listener: () => void) => () => void;
  readonly health: () => StoreHealth;
  readonly watchHealth: (listener: (health: StoreHealth) => void) => () => void;
  /** Compiled scenarios stay as long as an attempt refers to them. */
  readonly keepScenario: (compiled: CompiledScenario) => Promise<void>;
  readonly scenario: (scenarioHash: string) => Promise<CompiledScenario | null>;
  /** Forgets one learner, or all of them. */
  readonly erase: (learner?: string) => Promise<void>;
}
