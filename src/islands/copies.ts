import type { CopyProblem, ReadCopy } from '../core/progress/copy-file.ts';
import { type CopyReminder, copyReminder } from '../core/progress/copy-reminder.ts';
import type { ProgressStore } from '../core/progress/progress-store.ts';
import { fail, type Result } from '../core/result.ts';
import { isoTime } from '../core/time.ts';
import { writeCopy } from '../storage/backup.ts';
import { readStorageFacts } from '../storage/storage-facts.ts';
import { askWorker } from '../workers/ask-worker.ts';
import importWorker from '../workers/import.worker.ts?worker&url';
import { trustedWorker } from '../workers/trusted-worker.ts';
import { saveFile, saveSurely } from './save-file.ts';

/** Copies of the record: to a file, from a file, and when to remind of one. */
export interface Copies {
  /** Saves one learner's record, or everybody's, and gives the file's name. */
  readonly save: (learner?: string) => Promise<string>;
  /** The same, and whether it was written for certain. */
  readonly saveSurely: (learner: string) => Promise<{ readonly file: string; readonly how: Saved }>;
  readonly read: (file: Blob) => Promise<Result<ReadCopy, CopyProblem>>;
  readonly reminder: () => Promise<CopyReminder>;
  /** Whether nothing is recorded here, in storage that the browser may drop. */
  readonly isNew: () => Promise<boolean>;
}

type Saved = Awaited<ReturnType<typeof saveSurely>>;

const KEY = 'rapport.last-copy';
const TYPE = 'application/x-ndjson';
const READ_LIMIT = 20_000;

export function createCopies(store: ProgressStore): Copies {
  const ask = askWorker(() => new Worker(trustedWorker(importWorker), { type: 'module' }), READ_LIMIT);
  return {
    save: async (learner) => {
      const { name, text } = await copyOf(store, learner);
      saveFile(name, text, TYPE);
      noteCopy((await store.read()).length);
      return name;
    },
    saveSurely: async (learner) => {
      const { name, text } = await copyOf(store, learner);
      const how = await saveSurely(name, text, TYPE);
      if (how !== 'dropped') noteCopy((await store.read()).length);
      return { file: name, how };
    },
    read: (file) =>
      ask(file).then(
        (answer) => answer as Result<ReadCopy, CopyProblem>,
        () => fail({ code: 'tooSlow', line: 0, n: 0 }),
      ),
    reminder: () => readReminder(store),
    isNew: async () => (await store.state()).count === 0 && !(await readStorageFacts()).isPersisted,
  };
}

async function copyOf(
  store: ProgressStore,
  learner?: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const made = isoTime(Date.now(), -new Date().getTimezoneOffset());
  return { name: `rapport-record-${made.slice(0, 10)}.rapport-record`, text: await writeCopy(store, made, learner) };
}

async function readReminder(store: ProgressStore): Promise<CopyReminder> {
  const { isPersisted, deletesAfterAWeek } = await readStorageFacts();
  if (isPersisted) return null;
  const events = await store.read();
  const { at, count } = lastCopy();
  const uncopied = events.slice(count);
  return copyReminder({
    now: Date.now(),
    lastCopy: at,
    oldestUncopied: uncopied[0] ? Date.parse(uncopied[0].at) : null,
    finished: uncopied.filter((event) => event.type === 'attempt.finished').length,
    isPersisted,
    deletesAfterAWeek,
  });
}

function noteCopy(count: number): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ at: Date.now(), count }));
  } catch {
    // The reminder comes once more.
  }
}

function lastCopy(): { readonly at: number | null; readonly count: number } {
  try {
    const { at, count } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as { at?: unknown; count?: unknown };
    return { at: typeof at === 'number' ? at : null, count: typeof count === 'number' ? count : 0 };
  } catch {
    return { at: null, count: 0 };
  }
}
