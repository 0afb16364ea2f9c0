import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DexieProgressStore } from '../../src/storage/dexie-progress-store.ts';
import type { Heads } from '../../src/storage/heads.ts';
import type { Stamps } from '../../src/storage/memory-progress-store.ts';
import { memoryJournal } from '../support/memory-journal.ts';
import { PATIENCE } from '../support/patience.ts';
import { countedStamps } from '../support/stamps.ts';
import { named } from './progress-store.contract.ts';

let devices = 0;

/** A device: what lasts on it, and how to open its store as a new page would. */
function device() {
  const disk = { indexedDB: new IDBFactory() };
  const ids = memoryJournal();
  const box: { heads: Heads | null } = { heads: null };
  const stamps: Stamps = countedStamps(`device-${++devices}`);
  const heads = {
    read: () => box.heads,
    write: (next: Heads) => {
      box.heads = next;
    },
    clear: () => {
      box.heads = null;
    },
  };
  const open = (change: { readonly hasJournal?: boolean; readonly hasDatabase?: boolean } = {}) =>
    new DexieProgressStore({
      stamps,
      database:
        change.hasDatabase === false ? null : { name: 'rapport', factory: { indexedDB: disk.indexedDB, IDBKeyRange } },
      journal: change.hasJournal === false ? null : ids.journal,
      heads,
      channel: null,
    });
  const loseDatabase = () => {
    disk.indexedDB = new IDBFactory();
  };
  return { open, loseDatabase, box, disk, ...ids };
}

const names = async (store: DexieProgressStore) =>
  (await store.read()).map((event) => (event.type === 'learner.named' ? event.data.name : event.type));
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

afterEach(() => vi.restoreAllMocks());

describe('saving', () => {
  it('is said only after both legs have it', async () => {
    const { open, journal, count } = device();
    const store = open();
    const append = vi.spyOn(journal, 'append');
    const { kept } = await store.append([named('Ada')]);
    expect([kept, append.mock.calls.length, count()]).toEqual([true, 1, 1]);
    expect(store.health()).toEqual({ kind: 'sound' });
  });

  it('goes on with the database alone when the journal gives way, and says so', async () => {
    const { open, state } = device();
    const store = open();
    await store.append([named('Ada')]);
    state.fail = true;
    expect((await store.append([named('Bea')])).kept).toBe(true);
    expect(store.health()).toEqual({ kind: 'oneLeg', missing: 'journal' });
  });

  it('catches the journal up with the next write once it can be had again', async () => {
    const { open, state, count } = device();
    const store = open();
    await store.append([named('Ada')]);
    state.fail = true;
    await store.append([named('Bea')]);
    state.fail = false;
    await store.append([named('Cleo')]);
    expect([count(), store.health()]).toEqual([3, { kind: 'sound' }]);
  });

  it('goes on with the journal alone where there is no database', async () => {
    const { open } = device();
    const store = open({ hasDatabase: false });
    expect((await store.append([named('Ada')])).kept).toBe(true);
    expect(store.health()).toEqual({ kind: 'oneLeg', missing: 'database' });
    expect(await names(open({ hasDatabase: false }))).toEqual(['Ada']);
  });

  it('orders two pages that have the journal alone', async () => {
    const { open } = device();
    const one = open({ hasDatabase: false });
    await one.append([named('a')]);
    const two = open({ hasDatabase: false });
    await two.append([named('b')]);
    await one.append([named('c')]);
    expect(await names(open({ hasDatabase: false }))).toEqual(['a', 'b', 'c']);
    expect((await one.read()).map((event) => event.n)).toEqual([1, 2, 3]);
  });

  it('stands in memory, and says so, where there is neither', async () => {
    const store = device().open({ hasDatabase: false, hasJournal: false });
    expect((await store.append([named('Ada')])).kept).toBe(false);
    expect(store.health()).toEqual({ kind: 'memoryOnly', why: 'missing' });
    expect(await names(store)).toEqual(['Ada']);
  });

  it('gives each event its own place when two tabs write', async () => {
    const { open } = device();
    const one = open();
    await one.learner();
    const two = open();
    await Promise.all([one.append([named('a'), named('b')]), two.append([named('c')]), one.append([named('d')])]);
    const places = (await open().read()).map((event) => event.n);
    expect(places).toEqual([1, 2, 3, 4]);
  });
});

describe('the journal', () => {
  it('gets no line of a write that the database refused', async () => {
    const { open, journal, count } = device();
    const store = open();
    await store.append([named('Ada')]);
    const append = vi.spyOn(journal, 'append');
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no', 'AbortError');
    });
    expect((await store.append([named('Bea')])).kept).toBe(false);
    expect([append.mock.calls.length, count()]).toEqual([0, 1]);
  });
});

describe('a write that fails', () => {
  const failWith = (name: string) =>
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no', name);
    });

  it.each([
    ['QuotaExceededError', 'quota'],
    ['AbortError', 'full'],
    ['UnknownError', 'unknown'],
  ])('with %s stays in memory and visible', async (error, why) => {
    const { open } = device();
    const store = open();
    await store.append([named('Ada')]);
    failWith(error);
    const { kept, events } = await store.append([named('Bea')]);
    expect([kept, events[0]?.n]).toEqual([false, 2]);
    expect(store.health()).toEqual({ kind: 'failing', why, unsaved: 1 });
    expect(await names(store)).toEqual(['Ada', 'Bea']);
  });

  it('is tried again by itself after reopening, each event once', async () => {
    const { open } = device();
    const store = open();
    await store.append([named('Ada')]);
    failWith('AbortError');
    await store.append([named('Bea')]);
    await store.append([named('Cleo')]);
    vi.restoreAllMocks();
    await vi.waitFor(() => expect(store.health()).toEqual({ kind: 'sound' }), PATIENCE);
    expect(await names(open())).toEqual(['Ada', 'Bea', 'Cleo']);
  });

  it('is in the copy that the notice offers', async () => {
    const { open } = device();
    const store = open();
    failWith('AbortError');
    await store.append([named('Bea')]);
    expect((await store.copy()).entries).toHaveLength(1);
  });
});

describe('the start', () => {
  it('puts back from the journal what a database that opens empty has lost, and says so', async () => {
    const { open, loseDatabase } = device();
    const before = open();
    await before.append([named('Ada'), named('Bea')]);
    const learner = await before.learner();
    loseDatabase();
    const store = open();
    expect(await names(store)).toEqual(['Ada', 'Bea']);
    expect(store.findings()).toEqual([{ kind: 'restored', events: 2, from: 'journal' }]);
    expect(await store.learner()).toBe(learner);
    expect((await store.append([named('Cleo')])).events[0]?.n).toBe(3);
  });

  it('brings up a journal that is behind without a word', async () => {
    const { open, count } = device();
    await open({ hasJournal: false }).append([named('Ada')]);
    const store = open();
    await store.append([named('Bea')]);
    await vi.waitFor(() => expect(count()).toBe(2), PATIENCE);
    expect(store.findings()).toEqual([]);
  });

  it('writes a damaged journal anew without a word', async () => {
    const { open, files, count } = device();
    const before = open();
    await before.append([named('Ada'), named('Bea')]);
    const file = files.get(await before.learner())!;
    file.entries = file.entries.slice(0, 1);
    file.damaged = true;
    const store = open();
    await store.learner();
    await vi.waitFor(() => expect([count(), store.findings()]).toEqual([2, []]), PATIENCE);
  });

  it('says how much is gone when only the small head remembers, and begins a chain of its own', async () => {
    const { open, loseDatabase, files } = device();
    await open().append([named('Ada'), named('Bea')]);
    loseDatabase();
    files.clear();
    const store = open();
    expect(await names(store)).toEqual([]);
    expect(store.findings()).toEqual([{ kind: 'missing', events: 2 }]);
    const { events } = await store.append([named('Cleo')]);
    expect(events[0]).toMatchObject({ n: 1, learner: await store.learner() });
  });

  it('takes the learner of a copy on a device that lost everything, without a fork', async () => {
    const { open, loseDatabase, files } = device();
    const before = open();
    await before.append([named('Ada')]);
    const copy = await before.copy();
    await before.append([named('Bea')]);
    loseDatabase();
    files.clear();
    const store = open();
    const { forks } = await store.merge(copy);
    await store.append([named('Cleo')]);
    expect([forks, await names(store)]).toEqual([[], ['Ada', 'Cleo']]);
  });

  it('reads a store of a newer version and writes nothing into it', async () => {
    const { open, disk } = device();
    const before = open();
    await before.append([named('Ada')]);
    await settled();
    const [{ version = 0 } = {}] = await disk.indexedDB.databases();
    await new Promise<void>((resolve, reject) => {
      const opening = disk.indexedDB.open('rapport', version + 10);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
      opening.onerror = () => reject(opening.error);
    });
    expect(before.health()).toEqual({ kind: 'readOnly', why: 'newerTab' });
    const store = open();
    expect(await names(store)).toEqual(['Ada']);
    expect((await store.append([named('Bea')])).kept).toBe(false);
    expect(store.health()).toEqual({ kind: 'readOnly', why: 'newerStore' });
    expect(await names(open())).toEqual(['Ada']);
  });
});

describe('data that was cleared under an open page', () => {
  it('is noticed at the next write, not begun again in silence, and put back when asked', async () => {
    const { open, loseDatabase, disk, files } = device();
    const store = open();
    await store.append([named('Ada')]);
    await new Promise((resolve) => {
      const deleting = disk.indexedDB.open('rapport');
      deleting.onsuccess = () => {
        const work = deleting.result.transaction([...deleting.result.objectStoreNames], 'readwrite');
        for (const name of deleting.result.objectStoreNames) work.objectStore(name).clear();
        work.oncomplete = resolve;
      };
    });
    files.clear();
    expect((await store.append([named('Bea')])).kept).toBe(false);
    expect(store.health()).toEqual({ kind: 'failing', why: 'lost', unsaved: 1 });
    await store.retry();
    expect(store.health().kind).toBe('sound');
    expect(await names(open())).toEqual(['Ada', 'Bea']);
    loseDatabase();
  });
});

describe('forgetting', () => {
  it('takes a person out of both legs, so that the next start brings nobody back', async () => {
    const { open, count } = device();
    const store = open();
    await store.append([named('Ada')]);
    await store.erase(await store.learner());
    const again = open();
    expect([await names(again), count(), again.findings()]).toEqual([[], 0, []]);
  });

  it('takes everything out, the small head too', async () => {
    const { open, count, box } = device();
    const store = open();
    await store.append([named('Ada')]);
    await store.erase();
    expect(count()).toBe(0);
    expect([...(box.heads?.ends ?? [])]).toEqual([]);
    expect(open().findings()).toEqual([]);
  });
});

describe('kept totals', () => {
  it('give the same state as counting again, also after a merge and more events', async () => {
    const { open } = device();
    const store = open();
    await store.append(Array.from({ length: 150 }, (_, i) => named(`name ${i}`)));
    await open().state();
    await store.append([named('last')]);
    const kept = await open().state();
    expect([kept.name, kept.count]).toEqual(['last', 151]);
    const other = device().open();
    await other.become(await store.learner());
    await other.append([named('elsewhere')]);
    await store.merge(await other.copy());
    expect((await open().state()).count).toBe(152);
  });
});
