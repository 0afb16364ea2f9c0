import { openStorePage, type StorePage } from '../support/store-page.ts';

/**
 * The page that the campaigns kill: it appends pairs of events, the choice and what it led to, in one call each, and says a
 * number aloud once the store has called it kept. `inventory` looks at each leg as it is on the disk, with no store opened.
 */
const MAIN = `
import { openServices } from 'SRC/islands/services.ts';
import { verifyRecord } from 'SRC/core/progress/record.ts';

const numbersIn = (events) => {
  const of = (type, key) => events.filter((one) => one.type === type).map((one) => Number(one.data[key]));
  return { choices: of('choice.made', 'choice'), scores: of('course.started', 'course') };
};

async function database() {
  if (!(await indexedDB.databases()).some((one) => one.name === 'rapport')) return [];
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('rapport');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  try {
    if (!db.objectStoreNames.contains('events')) return [];
    return await new Promise((resolve, reject) => {
      const reading = db.transaction('events').objectStore('events').getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
  } finally {
    db.close();
  }
}

async function journal() {
  const lines = [];
  try {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('rapport-journal');
    for await (const handle of folder.values()) lines.push(...(await (await handle.getFile()).text()).split('\\n'));
  } catch {
    return [];
  }
  return lines.flatMap((line) => {
    try {
      const { event } = JSON.parse(line);
      return event ? [event] : [];
    } catch {
      return [];
    }
  });
}

window.inventory = async () => ({
  database: numbersIn(await database().catch(() => [])),
  journal: numbersIn(await journal()),
});

window.check = async () => {
  const { store } = openServices();
  const { entries } = await store.copy();
  const events = await store.read();
  return { ...numbersIn(events), verifies: verifyRecord(entries).ok, findings: store.findings() };
};

window.write = async (from) => {
  const { store } = openServices();
  for (let n = from; ; n++) {
    const { kept } = await store.append([
      { type: 'choice.made', data: { attempt: 'a', scene: 's', choice: String(n) } },
      { type: 'course.started', data: { course: String(n) } },
    ]);
    console.log((kept ? 'kept ' : 'waiting ') + n);
  }
};
`;

export interface Numbers {
  readonly choices: readonly number[];
  readonly scores: readonly number[];
}

declare global {
  interface Window {
    readonly inventory: () => Promise<{ readonly database: Numbers; readonly journal: Numbers }>;
    readonly check: () => Promise<
      Numbers & { readonly verifies: boolean; readonly findings: readonly { readonly kind: string }[] }
    >;
    readonly write: (from: number) => Promise<void>;
  }
}

/** `take` changes lines of the sources, to show that the campaign sees what it is there for. */
export function openWriterPage(take: Readonly<Record<string, string>> = {}): Promise<StorePage> {
  return openStorePage(take, MAIN);
}

/** Numbers from `first` to `last` that are not among `found`. */
export function missing(found: readonly number[], first: number, last: number): number[] {
  const set = new Set(found);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter((n) => !set.has(n));
}
