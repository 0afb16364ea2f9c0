import { hashText } from '../core/progress/chain.ts';

/**
 * A file of the journal in hand. The handle is exclusive over all tabs, so it is opened under a lock. It is let go when the
 * work at hand is done, and not before the answer is: nobody who waits for "saved" needs to wait for the closing.
 */
export const FOLDER = 'rapport-journal';

/** So long a file may be held for a write that was announced: the database has answered by then, or is in trouble. */
const ANNOUNCED = 500;

interface Held {
  readonly name: string;
  readonly file: FileSystemSyncAccessHandle;
  readonly free: () => void;
  timer: ReturnType<typeof setTimeout>;
}
let held: Held | null = null;

export async function journalFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}

/** Learner ids come from files, too: a hash is always a legal file name. */
export function fileName(learner: string): string {
  return `${hashText(learner).slice(0, 32)}.jsonl`;
}

/** Runs an act on a file that nobody else has meanwhile. */
export async function withFile<Answer>(
  name: string,
  act: (file: FileSystemSyncAccessHandle) => Answer,
): Promise<Answer> {
  const one = await take(name);
  try {
    return act(one.file);
  } finally {
    one.timer = setTimeout(() => letGo(one), 0);
  }
}

/** Takes a file in hand while the database is still writing, since finding and opening it takes longer than the line. */
export async function announce(name: string): Promise<void> {
  const one = await take(name);
  one.timer = setTimeout(() => letGo(one), ANNOUNCED);
}

/** Lets go of what is in hand, and forgets where files are. */
export function letAllGo(): void {
  if (held) letGo(held);
  known.clear();
}

function letGo(one: Held): void {
  clearTimeout(one.timer);
  if (held === one) held = null;
  one.file.close();
  one.free();
}

async function take(name: string): Promise<Held> {
  if (held && held.name !== name) letGo(held);
  if (held) {
    clearTimeout(held.timer);
    return held;
  }
  return new Promise((resolve, reject) => {
    const whileHeld = async () => {
      const file = await openFile(name);
      await new Promise<void>((free) => {
        held = { name, file, free, timer: setTimeout(() => {}, 0) };
        resolve(held);
      });
    };
    navigator.locks.request(`${FOLDER}/${name}`, whileHeld).catch(reject);
  });
}

/** Finding a file asks the browser three times over, so where it is is kept. */
const known = new Map<string, FileSystemFileHandle>();

async function openFile(name: string): Promise<FileSystemSyncAccessHandle> {
  const found = known.get(name);
  // A file that was deleted since is made anew below.
  const opened = await found?.createSyncAccessHandle().catch(() => null);
  if (opened) return opened;
  const handle = await (await journalFolder()).getFileHandle(name, { create: true });
  known.set(name, handle);
  return handle.createSyncAccessHandle();
}
