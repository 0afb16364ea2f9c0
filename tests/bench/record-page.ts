import { emptyHead, extend } from '../../src/core/progress/chain.ts';
import type { EventDraft } from '../../src/core/progress/events.ts';
import { openServices } from '../../src/islands/services.ts';
import { DexieProgressStore } from '../../src/storage/dexie-progress-store.ts';

/** Runs inside the browser. The clock there ticks in tenths of a millisecond, so writes are timed in groups. */
const TURNS = 40;
const GROUP = 5;
const stamps = { newId: () => crypto.randomUUID(), time: () => new Date().toISOString() };
const databaseAlone = (name: string) =>
  new DexieProgressStore({ stamps, database: { name }, journal: null, heads: null, channel: null });
const choice: EventDraft = {
  type: 'choice.made',
  data: {
    attempt: '0d9f3c3a-6a2e-4b55-9f0b-0d1f3a2b4c5d',
    scene: 'looking-into-it',
    choice: 'looking-into-it-1a2b3c4d',
  },
};

declare global {
  interface Window {
    readonly measureWrites: () => Promise<{ raw: number[]; database: number[]; both: number[] }>;
    readonly fill: (name: string, count: number) => Promise<void>;
    readonly measureReads: (name: string) => Promise<{ home: number[]; recount: number[]; raw: number[] }>;
    readonly sizes: () => Promise<{ stored: number; said: number }>;
  }
}

const took = async (act: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await act();
  return performance.now() - began;
};

/** A choice in the middle of a long record, and where its chain ends: what any record must write, in our own tables' form. */
function rawRows(count: number) {
  const dated = { ...choice, id: crypto.randomUUID(), at: stamps.time() };
  const start = { ...emptyHead(crypto.randomUUID(), crypto.randomUUID()), n: count, lamport: count };
  const { entries, head } = extend(start, [dated]);
  return { row: { ...entries[0]!.event, link: entries[0]!.link }, head };
}

function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('events', { keyPath: ['learner', 'lamport', 'device', 'n', 'link'] });
      opening.result.createObjectStore('heads', { keyPath: ['learner', 'device'] });
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

function put(db: IDBDatabase, { row, head }: ReturnType<typeof rawRows>): Promise<void> {
  return new Promise((resolve, reject) => {
    const work = db.transaction(['events', 'heads'], 'readwrite', { durability: 'strict' });
    work.objectStore('events').add(row);
    work.objectStore('heads').put(head);
    work.oncomplete = () => resolve();
    work.onabort = () => reject(work.error);
  });
}

function readAll(db: IDBDatabase): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const reading = db.transaction('events').objectStore('events').getAll();
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
}

function forgetTotals(db: IDBDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const work = db.transaction('totals', 'readwrite', { durability: 'strict' });
    work.objectStore('totals').clear();
    work.oncomplete = () => resolve();
    work.onabort = () => reject(work.error);
  });
}

/** The totals are kept in the background, which must not be timed with what comes next. */
const calm = () => new Promise((resolve) => setTimeout(resolve, 300));

Object.assign(window, {
  measureWrites: async () => {
    const raw = await openRaw('raw');
    const alone = databaseAlone('alone');
    const { store } = openServices();
    const rows = Array.from({ length: TURNS * GROUP }, (_, i) => rawRows(i));
    for (const one of [alone, store]) await one.append([choice]);
    const acts = {
      raw: () => put(raw, rows.pop()!),
      database: () => alone.append([choice]),
      both: () => store.append([choice]),
    };
    const found = { raw: [] as number[], database: [] as number[], both: [] as number[] };
    for (let turn = 0; turn < TURNS; turn++) {
      for (const who of ['raw', 'database', 'both'] as const) {
        const group = await took(async () => {
          for (let i = 0; i < GROUP; i++) await acts[who]();
        });
        found[who].push(group / GROUP);
      }
    }
    return found;
  },
  fill: async (name: string, count: number) => {
    const store = databaseAlone(name);
    const learner = await store.learner();
    const dated = Array.from({ length: count }, (_, i) => ({ ...draftOf(i), id: `e${i}`, at: stamps.time() }));
    await store.merge({ entries: extend(emptyHead(learner, 'other'), dated).entries, scenarios: [] });
    await store.state();
  },
  measureReads: async (name: string) => {
    const db = await openRaw(name);
    const found = { home: [] as number[], recount: [] as number[], raw: [] as number[] };
    for (let turn = 0; turn < 5; turn++) {
      const [first, second] = [databaseAlone(name), databaseAlone(name)];
      await calm();
      await Promise.all([first.learner(), second.learner()]);
      found.raw.push(await took(async () => (await readAll(db)).length));
      found.home.push(await took(() => first.state()));
      await forgetTotals(db);
      found.recount.push(await took(() => second.state()));
    }
    return found;
  },
  sizes: async () => {
    const { store } = openServices();
    const { events } = await store.append([choice]);
    const { entries } = await store.copy();
    return { stored: JSON.stringify(entries.at(-1)).length, said: JSON.stringify(events[0]?.data).length };
  },
});

/** As a learner's record goes: an attempt of eight choices, then a check. */
function draftOf(i: number): EventDraft {
  const attempt = `attempt-${Math.floor(i / 11)}`;
  const at = i % 11;
  if (at === 0)
    return {
      type: 'attempt.started',
      data: {
        attempt,
        course: 'ten-rules',
        scenario: 'late-parcel',
        scenarioHash: 'a'.repeat(64),
        scoringHash: 'b'.repeat(64),
        seed: 7,
        mode: 'coached',
        kind: 'assessed',
        known: [],
        from: null,
        timing: null,
      },
    };
  if (at < 9) return { type: 'choice.made', data: { attempt, scene: 'looking-into-it', choice: `c${at}` } };
  if (at === 9)
    return {
      type: 'attempt.finished',
      data: {
        attempt,
        outcome: 'success',
        ending: 'end',
        points: 4,
        best: 6,
        pass: 60,
        rules: [],
        broken: [],
        passed: true,
      },
    };
  return {
    type: 'check.answered',
    data: { course: 'ten-rules', lesson: 'greet', check: 'c1', answer: 'a', right: true },
  };
}
