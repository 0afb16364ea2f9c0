import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { type Dated, emptyHead, extend } from '../../src/core/progress/chain.ts';
import { createDatabase, type RecordDatabase } from '../../src/storage/database.ts';
import { readEntries, writeIdentity } from '../../src/storage/database-record.ts';
import { appendQuickly } from '../../src/storage/quick-append.ts';
import { named } from './progress-store.contract.ts';

const head = emptyHead('ada', 'device-1');
const draft = (id: string): Dated => ({ ...named(id), id, at: '2026-03-02T09:00:00Z' });

async function database(): Promise<RecordDatabase> {
  const factory = { indexedDB: new IDBFactory(), IDBKeyRange };
  const db = createDatabase({ name: 'rapport', onVersionChange: () => {}, factory });
  await writeIdentity(db, head);
  return db;
}

describe('the quick write', () => {
  it('puts events and head where the careful one would', async () => {
    const db = await database();
    const written = await appendQuickly(db, head, [draft('a'), draft('b')]);
    expect(written).toEqual(extend(head, [draft('a'), draft('b')]));
    expect(await readEntries(db)).toEqual(written?.entries);
    expect(await db.heads.toArray()).toEqual([written?.head]);
  });

  it.each<[string, (db: RecordDatabase) => Promise<unknown>]>([
    ['another tab wrote meanwhile', (db) => db.heads.put({ ...head, n: 1, link: 'x', lamport: 1 })],
    ['a copy brought later events', (db) => db.heads.put({ ...head, lamport: 7 })],
    ['the tables are of a newer version', (db) => db.meta.put({ key: 'schema', value: 99 })],
    ['the store has forgotten itself', (db) => db.meta.clear()],
    ['the connection is closed', async (db) => db.close({ disableAutoOpen: true })],
  ])('leaves nothing behind where %s', async (_, happens) => {
    const db = await database();
    await happens(db);
    const heads = async () => {
      await db.open();
      return JSON.stringify([await db.heads.toArray(), await db.events.count()]);
    };
    const wasOpen = db.isOpen();
    const before = wasOpen ? await heads() : '[[],0]';
    expect(await appendQuickly(db, head, [draft('a')])).toBeNull();
    expect(await heads()).toBe(before);
  });

  it('leaves nothing behind where the head is behind what the page knows', async () => {
    const db = await database();
    const known = (await appendQuickly(db, head, [draft('a')]))!.head;
    await Promise.all([db.events.clear(), db.heads.clear()]);
    expect(await appendQuickly(db, known, [draft('b')])).toBeNull();
    expect(await db.events.count()).toBe(0);
  });
});
