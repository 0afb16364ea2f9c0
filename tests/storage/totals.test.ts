import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyHead, extend } from '../../src/core/progress/chain.ts';
import { createDatabase, type RecordDatabase } from '../../src/storage/database.ts';
import { eraseFromDatabase, mergeIntoDatabase, writeIdentity } from '../../src/storage/database-record.ts';
import { readState } from '../../src/storage/totals.ts';
import { named } from './progress-store.contract.ts';

const draft = (id: string) => ({ ...named(id), id, at: '2026-03-02T09:00:00Z' });
const many = (device: string, count: number) =>
  extend(
    emptyHead('ada', device),
    Array.from({ length: count }, (_, i) => draft(`${device}-${i}`)),
  ).entries;

async function database(count: number): Promise<RecordDatabase> {
  const factory = { indexedDB: new IDBFactory(), IDBKeyRange };
  const db = createDatabase({ name: 'rapport', onVersionChange: () => {}, factory });
  await writeIdentity(db, { learner: 'ada', device: 'here' });
  await mergeIntoDatabase(db, 'here', many('here', count));
  return db;
}

/** Lets something be asked for while the rows are being read: it comes after the reading, and before what follows that. */
function duringReading(act: () => Promise<unknown>): { done: Promise<unknown> } {
  const box: { done: Promise<unknown> } = { done: Promise.resolve() };
  const { getAll } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(function (this: IDBObjectStore, ...args) {
    box.done = Promise.resolve(Dexie.ignoreTransaction(act));
    return getAll.apply(this, args);
  });
  return box;
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
afterEach(() => vi.restoreAllMocks());

describe('kept totals', () => {
  it.each([5, 1_000, 2_345])('count each of %i events once', async (count) => {
    const db = await database(count);
    expect((await readState(db, 'ada')).count).toBe(count);
    await settled();
    expect((await readState(db, 'ada')).count).toBe(count);
  });

  it('are not put back for somebody who is erased while they are counted', async () => {
    const db = await database(150);
    const erasing = duringReading(() => eraseFromDatabase(db, 'ada'));
    await readState(db, 'ada');
    await erasing.done;
    await settled();
    expect(await db.totals.count()).toBe(0);
  });

  it('never hide events of a copy that came in while they were counted', async () => {
    const db = await database(150);
    const merging = duringReading(() => mergeIntoDatabase(db, 'here', many('there', 3)));
    await readState(db, 'ada');
    await merging.done;
    await settled();
    expect((await readState(db, 'ada')).count).toBe(153);
  });

  it('are not written into a store of a newer version', async () => {
    const db = await database(150);
    await db.meta.put({ key: 'schema', value: 99 });
    expect((await readState(db, 'ada')).count).toBe(150);
    await settled();
    expect(await db.totals.count()).toBe(0);
  });
});
