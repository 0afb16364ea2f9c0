import type { CompiledScenario } from '../scenario/model.ts';
import type { Entry } from './chain.ts';
import type { EventDraft, ProgressEvent } from './events.ts';
import type { LearnerState } from './learner.ts';
import type { Fork } from './record.ts';
import type { Seal } from './seal.ts';

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

/** What the comparison at the start found and did. It stays until the page is left. */
export type StartFinding =
  /** One leg had lost `events` events, and they were put back from the other. */
  | { readonly kind: 'restored'; readonly events: number; readonly from: 'journal' }
  /** `events` events were recorded on this device and are in neither leg: evicted, or deleted. */
  | { readonly kind: 'missing'; readonly events: number };

/** What an append came to: `kept` once both legs have it, `waiting` where it stands in memory only. */
export interface Appended {
  readonly events: readonly ProgressEvent[];
  readonly kept: boolean;
}

/** What taking in a copy changed. The same copy twice adds nothing the second time. */
export interface Merged {
  readonly added: number;
  readonly learners: readonly string[];
  readonly forks: readonly Fork[];
  readonly kept: boolean;
}

/** A record as it travels: whole chains, and the texts that its attempts were played on. */
export interface RecordCopy {
  readonly entries: readonly Entry[];
  readonly scenarios: readonly CompiledScenario[];
}

/**
 * The port of the learner's record. An adapter keeps events in order, counts `n` without gaps, and never loses one that it
 * reported as kept. It does not throw for a failing disk: the events stay in memory, `kept` is false and `health` says why.
 */
export interface ProgressStore {
  /** The learner that this device works for now. */
  readonly learner: () => Promise<string>;
  /** Works for another learner from now on; one that the record has never seen begins empty. */
  readonly become: (learner: string) => Promise<void>;
  readonly append: (drafts: readonly EventDraft[]) => Promise<Appended>;
  /** All events of one learner (the present one where left out), in the record's order, stepped up to today's versions. */
  readonly read: (learner?: string) => Promise<readonly ProgressEvent[]>;
  /** What they add up to. Totals are kept, so that only events after the last count are read. */
  readonly state: (learner?: string) => Promise<LearnerState>;
  readonly learners: () => Promise<readonly string[]>;
  /** Calls back after each append, also one made in another tab. Gives the way to stop. */
  readonly watch: (listener: () => void) => () => void;
  readonly health: () => StoreHealth;
  readonly watchHealth: (listener: (health: StoreHealth) => void) => () => void;
  /** What the start found, once it is known; empty where all was well. */
  readonly findings: () => readonly StartFinding[];
  /** Tries now what waits in memory, instead of after the pause. After a loss it also puts back what this page still knows. */
  readonly retry: () => Promise<void>;
  /** Compiled scenarios stay as long as an attempt refers to them. */
  readonly keepScenario: (compiled: CompiledScenario) => Promise<void>;
  readonly scenario: (scenarioHash: string) => Promise<CompiledScenario | null>;
  /** The record of one learner, or of all, for a file; also what still waits in memory. */
  readonly copy: (learner?: string) => Promise<RecordCopy>;
  /** Takes in a verified copy: merges, never overwrites. */
  readonly merge: (copy: RecordCopy) => Promise<Merged>;
  /** Signs a hash with this device's key; null where the device has none. */
  readonly seal: (hash: string) => Promise<Seal | null>;
  /** Forgets one learner, or all of them. */
  readonly erase: (learner?: string) => Promise<void>;
}
