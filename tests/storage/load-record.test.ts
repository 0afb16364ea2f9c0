import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { emptyHead, extend } from '../../src/core/progress/chain.ts';
import { eventsOf } from '../../src/core/progress/record.ts';
import { upcastAll } from '../../src/core/progress/upcast.ts';
import { createDatabase } from '../../src/storage/database.ts';
import { mergeIntoDatabase, readEntries, writeIdentity } from '../../src/storage/database-record.ts';
import { loadRecord } from '../../src/storage/load-record.ts';
import { named } from './progress-store.contract.ts';

const chain = (device: string, count: number) =>
  extend(
    emptyHead('ada', device),
    Array.from({ length: count }, (_, i) => ({ ...named(device), id: `${device}-${i}`, at: '2026-03-02T09:00:00Z' })),
  ).entries;

it('a long record of two devices comes page by page, and is the same as all at once', async () => {
  const factory = { indexedDB: new IDBFactory(), IDBKeyRange };
  const db = createDatabase({ name: 'rapport', onVersionChange: () => {}, factory });
  await writeIdentity(db, { learner: 'ada', device: 'here' });
  const made = [...chain('here', 800), ...chain('there', 434)];
  await mergeIntoDatabase(db, 'here', made);
  const pages: number[] = [];
  const load = (learner: string, told: (page: Awaited<ReturnType<typeof readEntries>>) => void) =>
    readEntries(db, learner, (page) => {
      pages.push(page.length);
      told([...page]);
    });
  const { entries, events } = await loadRecord({ load, journal: null }, 'ada', true);
  expect(pages).toEqual([500, 500, 234]);
  expect(entries).toHaveLength(1_234);
  expect(events).toEqual(upcastAll(eventsOf(made, 'ada')));
});
