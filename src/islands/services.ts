import type { EventDraft } from '../core/progress/events.ts';
import type { ProgressStore } from '../core/progress/progress-store.ts';
import { type Chance, isoTime, type Now } from '../core/time.ts';
import { type AttemptLocks, createAttemptLocks } from '../storage/attempt-lock.ts';
import { createHeadsBox } from '../storage/heads.ts';
import { createJournal, type Journal, type JournalRequest } from '../storage/journal.ts';
import { createLateStore } from '../storage/late-store.ts';
import { askToPersist } from '../storage/storage-facts.ts';
import { askWorker } from '../workers/ask-worker.ts';
import journalWorker from '../workers/journal.worker.ts?worker&url';
import { trustedWorker } from '../workers/trusted-worker.ts';
import { type Copies, createCopies } from './copies.ts';
import { newId } from './new-id.ts';
import { pause } from './pause.ts';

/** What the outside world gives to features: the only place that makes a store, reads the clock or throws dice. */
export interface Services {
  readonly store: ProgressStore;
  readonly now: Now;
  readonly chance: Chance;
  readonly newId: () => string;
  /** Lets the page draw and take what was pressed, in the middle of long work. */
  readonly pause: () => Promise<void>;
  readonly locks: AttemptLocks;
  readonly copies: Copies;
}

const JOURNAL_LIMIT = 10_000;
let services: Services | undefined;

/** The page's services, the same for every island on it. The store opens at its first use. */
export function openServices(): Services {
  services ??= createServices();
  return services;
}

function createServices(): Services {
  const late = createLateStore(openStore);
  let last: Promise<unknown> = Promise.resolve();
  const append: ProgressStore['append'] = (drafts) => {
    const written = late.append(drafts);
    last = written.catch(() => {});
    // A good moment: something is finished that is worth keeping.
    if (drafts.some(isFinish)) void written.then(askToPersist, () => {});
    return written;
  };
  const store: ProgressStore = { ...late, append };
  const locks = createAttemptLocks({
    locks: (navigator.locks as LockManager | undefined) ?? null,
    channel: openChannel('rapport-locks'),
    settled: () => last,
  });
  return { store, now: Date.now, chance: Math.random, newId, pause, locks, copies: createCopies(store) };
}

function isFinish({ type }: EventDraft): boolean {
  return type === 'attempt.finished' || type === 'lesson.finished';
}

async function openStore(): Promise<ProgressStore> {
  const { DexieProgressStore } = await import('../storage/dexie-progress-store.ts');
  const hasDatabase = typeof indexedDB !== 'undefined' && indexedDB !== null;
  return new DexieProgressStore({
    stamps: { newId, time: () => isoTime(Date.now(), -new Date().getTimezoneOffset()) },
    database: hasDatabase ? { name: 'rapport' } : null,
    journal: openJournal(),
    heads: createHeadsBox(() => localStorage),
    channel: openChannel('rapport-record'),
  });
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

function openJournal(): Journal | null {
  const isPossible =
    typeof Worker !== 'undefined' && 'locks' in navigator && 'getDirectory' in (navigator.storage ?? {});
  if (!isPossible) return null;
  const ask = askWorker(() => new Worker(trustedWorker(journalWorker), { type: 'module' }), JOURNAL_LIMIT);
  return createJournal((request: JournalRequest) => ask(request));
}
