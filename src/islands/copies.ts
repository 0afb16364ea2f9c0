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
import { saveFile } from './save-file.ts';

/** Copies of the record: to a file, from a file, and when to remind of one. */
export interface Copies {
  /** Saves one learner's record, or everybody's, and gives the file's name. */
  readonly save: (learner?: string) => Promise<string>;
  readonly read: (file: Blob) => Promise<Result<ReadCopy, CopyProblem>>;
  readonly reminder: () => Promise<CopyReminder>;
  /** Whether nothing is recorded here, in storage that the browser may drop. */
  readonly isNew: () => Promise<boolean>;
}

const KEY = 'rapport.last-copy';
const READ_LIMIT = 20_000;

export function createCopies(store: ProgressStore): Copies {
  const ask = askWorker(() => new Worker(trustedWorker(importWorker), { type: 'module' }), READ_LIMIT);
  return {
    save: async (learner) => {
      const made = isoTime(Date.now(), -new Date().getTimezoneOffset());
      const text = await writeCopy(store, made, learner);
      const name = `rapport-record-${made.slice(0, 10)}.rapport-record`;
      saveFile(name, text, 'application/x-ndjson');
      noteCopy((await store.read()).length);
      return name;
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
