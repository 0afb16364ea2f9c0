import type { ProgressStore } from '../core/progress/progress-store.ts';
import { type Chance, isoTime, type Now } from '../core/time.ts';
import { createHeadsBox } from '../storage/heads.ts';
import { createJournal, type Journal, type JournalRequest } from '../storage/journal.ts';
import { createLateStore } from '../storage/late-store.ts';
import { askWorker } from '../workers/ask-worker.ts';
import journalWorker from '../workers/journal.worker.ts?worker&url';
import { trustedWorker } from '../workers/trusted-worker.ts';

/** What the outside world gives to features: the only place that makes a store, reads the clock or throws dice. */
export interface Services {
  readonly store: ProgressStore;
  readonly now: Now;
  readonly chance: Chance;
  readonly newId: () => string;
}

const JOURNAL_LIMIT = 10_000;
let services: Services | undefined;

/** The page's services, the same for every island on it. The store opens at its first use. */
export function openServices(): Services {
  services ??= { store: createLateStore(openStore), now: Date.now, chance: Math.random, newId };
  return services;
}

function newId(): string {
  return crypto.randomUUID();
}

async function openStore(): Promise<ProgressStore> {
  const { DexieProgressStore } = await import('../storage/dexie-progress-store.ts');
  const hasDatabase = typeof indexedDB !== 'undefined' && indexedDB !== null;
  return new DexieProgressStore({
    stamps: { newId, time: () => isoTime(Date.now(), -new Date().getTimezoneOffset()) },
    database: hasDatabase ? { name: 'rapport' } : null,
    journal: openJournal(),
    heads: createHeadsBox(() => localStorage),
    channel: typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('rapport-record'),
  });
}

function openJournal(): Journal | null {
  const isPossible =
    typeof Worker !== 'undefined' && 'locks' in navigator && 'getDirectory' in (navigator.storage ?? {});
  if (!isPossible) return null;
  const ask = askWorker(() => new Worker(trustedWorker(journalWorker), { type: 'module' }), JOURNAL_LIMIT);
  return createJournal((request: JournalRequest) => ask(request));
}
