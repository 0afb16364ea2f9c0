import { Dexie, type Table } from 'dexie';
import type { Head } from '../core/progress/chain.ts';
import type { LearnerState } from '../core/progress/learner.ts';
import type { StoreHealth } from '../core/progress/progress-store.ts';
import type { StoredEvent } from '../core/progress/upcast.ts';
import type { CompiledScenario } from '../core/scenario/model.ts';

/** The number of the tables' form. Raise it with each `version()`; it is checked again inside each write. */
export const SCHEMA = 1;

export type EventRow =
  | (StoredEvent & { readonly link: string })
  | {
      readonly learner: string;
      readonly device: string;
      readonly n: number;
      readonly lamport: 0;
      readonly link: string;
      readonly hash: string;
    };

/** Kept totals: the fold of a learner's first `state.count` events, up to the one with this key. */
export interface TotalsRow {
  readonly learner: string;
  readonly form: number;
  readonly last: EventKey;
  readonly state: LearnerState;
}

export type EventKey = readonly [learner: string, lamport: number, device: string, n: number, link: string];
export interface MetaRow {
  readonly key: 'schema' | 'device' | 'learner';
  readonly value: string | number;
}

export type RecordDatabase = Dexie & {
  readonly events: Table<EventRow, EventKey>;
  readonly heads: Table<Head, readonly [string, string]>;
  readonly scenarios: Table<CompiledScenario, string>;
  readonly totals: Table<TotalsRow, string>;
  readonly meta: Table<MetaRow, string>;
  readonly keys: Table<{ readonly id: string; readonly pair: CryptoKeyPair }, string>;
};

export interface DatabaseOptions {
  readonly name: string;
  /** A newer tab wants to change the tables, or the database is being deleted: this page must stop. */
  readonly onVersionChange: () => void;
  /** In place of the browser's own, for tests. */
  readonly factory?: { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange };
}

/** The tables. Nothing is opened yet. */
export function createDatabase({ name, onVersionChange, factory }: DatabaseOptions): RecordDatabase {
  const db = new Dexie(name, {
    // The browser's default acknowledges before the bytes are on the disk: a power cut then loses them.
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
    ...(factory ?? {}),
  }) as RecordDatabase;
  db.version(SCHEMA).stores({
    events: '[learner+lamport+device+n+link]',
    heads: '[learner+device]',
    scenarios: 'scenarioHash',
    totals: 'learner',
    meta: 'key',
    keys: 'id',
  });
  db.on('versionchange', () => {
    // Without this Dexie would open again at the next write, and old code would write old rows into new tables.
    db.close({ disableAutoOpen: true });
    onVersionChange();
    return false;
  });
  return db;
}

/** The store's tables are of a newer version than this code. */
export class NewerStoreError extends Error {
  override readonly name = 'NewerStoreError';
}

/** The store forgot what it had acknowledged: its data was cleared, or it was put back to an older state. */
export class RecordLostError extends Error {
  override readonly name = 'RecordLostError';
}

type Why = Extract<StoreHealth, { kind: 'failing' }>['why'];

/** Why a write failed, as far as the browser says it. Chromium reports a full disk and a full quota as AbortError. */
export function whyFailed(error: unknown): Why {
  const names = namesOf(error);
  if (names.includes('RecordLostError')) return 'lost';
  if (names.includes('QuotaExceededError')) return 'quota';
  return names.includes('AbortError') ? 'full' : 'unknown';
}

/** The names of an error and of those inside it. */
export function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner } = error as { name?: unknown; inner?: unknown };
  return [...(typeof name === 'string' ? [name] : []), ...namesOf(inner)];
}
