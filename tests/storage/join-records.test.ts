import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyHead, extend } from '../../src/core/progress/chain.ts';
import type { EventDraft } from '../../src/core/progress/events.ts';
import { headOf } from '../../src/core/progress/record.ts';
import { type CollectWorld, takeHandIn } from '../../src/storage/collect.ts';
import { joinRecords } from '../../src/storage/join-records.ts';
import { createManagerDatabase, type ManagerDatabase } from '../../src/storage/manager-database.ts';
import { handInText } from '../support/hand-ins.ts';
import { answered, course, finished, said, started } from '../support/histories.ts';

const world: CollectWorld = {
  courses: [course()],
  shipped: new Set(),
  known: new Map(),
  version: '1',
  shippedTexts: async () => [],
};
const now = '2026-03-04T08:00:00Z';
const learned = [answered('greet'), answered('listen')];
const played = [started({ attempt: 'a1' }), said('a1'), finished('a1', 9)];
const opened: EventDraft = {
  type: 'plan.opened',
  data: { plan: 'p', learner: 'p-7', by: '', courses: [], exempt: [], retired: [] },
};

let db: ManagerDatabase;
/** A record of one device; no other device has its ids. */
const recordOf = (drafts: readonly EventDraft[], learner: string, device = 'phone') => {
  const dated = drafts.map((draft, i) => ({ ...draft, id: `${learner}/${device}/${i}`, at: now }));
  return { entries: extend(emptyHead(learner, device), dated).entries, scenarios: [] };
};
const take = async (drafts: readonly EventDraft[], learner = 'ada', device = 'phone') => {
  const text = await handInText({ copy: recordOf(drafts, learner, device), learner, file: `${learner} ${device}` });
  await takeHandIn(db, { blob: new Blob([text]), name: 'x.rapport', now }, world);
};
const sums = async (...copies: Parameters<typeof joinRecords>[1]) =>
  (await joinRecords(db, copies, world)).map(({ summary, instead }) => [
    summary.person,
    summary.events,
    summary.courses[0]?.status,
    instead,
  ]);

beforeEach(() => {
  db = createManagerDatabase({ factory: { indexedDB: new IDBFactory(), IDBKeyRange } });
});

describe('a record of the manager’s own device', () => {
  it('adds to what was taken in of the same person, and replaces nothing', async () => {
    await take([...learned, answered('greet')]);
    const laptop = recordOf(played, 'ada', 'laptop');
    expect(await sums(laptop)).toEqual([['ada', 6, 'completed', ['ada']]]);
  });

  it('says nothing where all of it was taken in', async () => {
    await take(learned);
    expect(await sums(recordOf(learned, 'ada', 'phone'))).toEqual([]);
    expect(await sums(recordOf([], 'bo'))).toEqual([]);
  });

  it('counts the shared beginning of one chain once', async () => {
    const first = recordOf(learned, 'ada', 'phone').entries;
    await take(learned);
    const dated = played.map((draft, i) => ({ ...draft, id: `later-${i}`, at: now }));
    const more = extend(headOf(first, 'ada', 'phone'), dated).entries;
    expect(await sums({ entries: [...first, ...more], scenarios: [] })).toEqual([['ada', 5, 'completed', ['ada']]]);
  });

  it('joins two learners of this device whom one plan knows by one id, and what was taken in of either', async () => {
    await take([answered('greet')], 'bo');
    const copies = [recordOf([...learned.slice(1), opened], 'ada'), recordOf([...played, opened], 'bo', 'laptop')];
    expect(await sums(...copies)).toEqual([['p-7', 7, 'completed', ['p-7', 'bo']]]);
  });
});
