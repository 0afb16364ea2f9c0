import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CollectWorld, readKnown, recountStale, takeHandIn } from '../../src/storage/collect.ts';
import { createManagerDatabase, type ManagerDatabase } from '../../src/storage/manager-database.ts';
import { createManagerStore } from '../../src/storage/manager-store.ts';
import { readTeamCopy, writeTeamCopy } from '../../src/storage/team-copy-file.ts';
import { handInText, recordOf, testKeys } from '../support/hand-ins.ts';
import { answered, course, finished, said, started } from '../support/histories.ts';

const world: CollectWorld = {
  courses: [course()],
  shipped: new Set(),
  known: new Map(),
  version: '1',
  shippedTexts: async () => [],
};
const drafts = [answered('greet'), answered('listen'), started({ attempt: 'a1' }), said('a1'), finished('a1', 9)];
const ada = (learner: string) => ({ id: '7', name: 'Ada', team: 'A', manager: '', role: '', learner });
const now = '2026-03-04T08:00:00Z';
let db: ManagerDatabase;
const take = (text: string, name = 'ada.rapport') => takeHandIn(db, { blob: new Blob([text]), name, now }, world);
const store = () => createManagerStore(db, () => 'plan-1');

beforeEach(() => {
  db = createManagerDatabase({ factory: { indexedDB: new IDBFactory(), IDBKeyRange } });
});

describe('taking hand-ins in', () => {
  it('counts the same file once, and one that says nothing new not at all', async () => {
    const text = await handInText({ copy: recordOf(drafts) });
    expect(await take(text)).toMatchObject({ kind: 'taken', person: 'ada', added: 5 });
    expect(await take(text, 'again.rapport')).toEqual({ kind: 'known', person: 'ada' });
    expect(await take(await handInText({ copy: recordOf(drafts.slice(0, 2)) }))).toMatchObject({ kind: 'known' });
    const [summary] = await store().summaries();
    expect(summary?.courses).toMatchObject([{ status: 'completed', percent: 90, attempts: 1 }]);
    expect(await store().files()).toHaveLength(2);
  });

  it('refuses a bad file with its reason, and keeps what was there', async () => {
    const text = await handInText({ copy: recordOf(drafts), seal: testKeys() });
    await take(text);
    const refused = await take(text.replace('"points":9', '"points":10'));
    expect(refused).toMatchObject({ kind: 'refused', problem: { code: 'checksum' } });
    expect(await store().summaries()).toHaveLength(1);
  });

  it('joins the devices of one person through the id in their plan', async () => {
    const opened = {
      type: 'plan.opened' as const,
      data: { plan: 'p', learner: 'p-7', by: '', courses: [], exempt: [], retired: [] },
    };
    await take(await handInText({ copy: recordOf([answered('greet'), opened], 'phone'), learner: 'phone' }));
    await take(
      await handInText({ copy: recordOf([answered('listen'), opened], 'laptop'), learner: 'laptop', file: 'f2' }),
    );
    const summaries = await store().summaries();
    expect(summaries.map(({ person, events }) => [person, events])).toEqual([['p-7', 4]]);
  });

  it('finds the person of the list among several plans, and whoever was said to be one of them', async () => {
    const named = (learner: string) => ({
      type: 'plan.opened' as const,
      data: { plan: learner, learner, by: '', courses: [], exempt: [], retired: [] },
    });
    const told = {
      ...world,
      known: new Map([
        ['p-7', 'p-7'],
        ['tablet', 'p-7'],
      ]),
    };
    const files = [[named('p-7'), named('of another manager'), answered('greet')], [answered('listen')]];
    for (const [at, learner] of ['phone', 'tablet'].entries()) {
      const text = await handInText({ copy: recordOf(files[at]!, learner), learner, file: learner });
      await takeHandIn(db, { blob: new Blob([text]), name: 'x.rapport', now }, told);
    }
    expect((await store().summaries()).map(({ person, events }) => [person, events])).toEqual([['p-7', 4]]);
    expect((await store().files()).map(({ learner, person }) => [learner, person]).toSorted()).toEqual([
      ['phone', 'p-7'],
      ['tablet', 'p-7'],
    ]);
  });

  it('works out summaries anew when the courses change', async () => {
    await take(await handInText({ copy: recordOf(drafts) }));
    const changed = { ...world, courses: [course({ id: 'other' })], version: '2' };
    expect(await recountStale(db, changed, 10)).toBe(0);
    expect((await store().summaries())[0]?.courses).toEqual([]);
  });
});

describe('the manager’s own data', () => {
  it('forgets a person wholly', async () => {
    await take(await handInText({ copy: recordOf(drafts) }));
    const view = (text: string) => ({ id: text, name: '', view: 'matrix', query: JSON.stringify({ text }) });
    await store().changeTeam((now) => ({ ...now, members: [ada('ada')], views: [view('Ada'), view('Bo')] }));
    await store().forget('ada');
    expect(await store().summaries()).toEqual([]);
    const { members, views } = await store().team();
    expect([members, views]).toEqual([[], [view('Bo')]]);
    const left = await Promise.all([db.files.count(), db.records.count(), db.plays.count()]);
    expect(left).toEqual([0, 0, 0]);
  });

  it('joins somebody who is in no list with the one that they are, and takes them apart again', async () => {
    await take(await handInText({ copy: recordOf(drafts) }));
    await store().changeTeam((now) => ({ ...now, members: [ada('p-7')] }));
    const people = async () => {
      await recountStale(db, { ...world, known: await readKnown(db) }, 10);
      return (await store().summaries()).map(({ person, events }) => [person, events]);
    };
    await store().samePerson('ada', 'p-7');
    expect(await people()).toEqual([['p-7', 5]]);
    expect(await db.plays.where('person').equals('ada').count()).toBe(0);
    await store().samePerson('ada', null);
    expect(await people()).toEqual([['ada', 5]]);
  });

  it('has one line for who stands in the lists of two managers, whichever plan they opened', async () => {
    const opened = (learner: string) => ({
      type: 'plan.opened' as const,
      data: { plan: learner, learner, by: '', courses: [], exempt: [], retired: [] },
    });
    const second = createManagerDatabase({ factory: { indexedDB: new IDBFactory(), IDBKeyRange } });
    const theirs = createManagerStore(second, () => 'plan-2');
    await theirs.changeTeam((now) => ({
      ...now,
      members: [ada('their-ada')],
      signOffs: [{ id: 's1', person: 'their-ada', course: null, day: '2026-03-01', by: 'Bo', text: 'Well done.' }],
    }));
    const text = await handInText({
      copy: recordOf([answered('greet'), opened('their-ada')], 'phone'),
      learner: 'phone',
    });
    await takeHandIn(second, { blob: new Blob([text]), name: 'x.rapport', now }, world);
    await store().changeTeam((now) => ({ ...now, members: [ada('our-ada')] }));
    await take(
      await handInText({ copy: recordOf([answered('listen'), opened('our-ada')], 'laptop'), learner: 'laptop' }),
    );
    for (let times = 0; times < 2; times++) await readTeamCopy(store(), await writeTeamCopy(theirs, now));
    await recountStale(db, { ...world, known: await readKnown(db) }, 10);
    expect((await store().summaries()).map(({ person, events }) => [person, events])).toEqual([['our-ada', 4]]);
    const { members, signOffs, same } = await store().team();
    expect([members.length, signOffs.map(({ person }) => person)]).toEqual([1, ['our-ada']]);
    expect(same).toEqual([{ learner: 'their-ada', person: 'our-ada' }]);
  });

  it('goes to a second manager and adds up to the same report', async () => {
    await take(await handInText({ copy: recordOf(drafts) }));
    const before = await store().summaries();
    const copy = await writeTeamCopy(store(), now);
    const second = createManagerDatabase({ factory: { indexedDB: new IDBFactory(), IDBKeyRange } });
    const theirs = createManagerStore(second, () => 'plan-2');
    expect([await readTeamCopy(theirs, copy), await readTeamCopy(theirs, copy)]).toEqual([2, 2]);
    await recountStale(second, world, 10);
    expect(await theirs.summaries()).toEqual(before);
    expect(await theirs.files()).toHaveLength(1);
  });

  it.each([
    ['another file', () => 'name,id\n', 'notOurs'],
    ['a copy that was cut', (text: string) => text.slice(0, text.lastIndexOf('{')), 'cutShort'],
    ['a changed result', (text: string) => text.replace('"points":9', '"points":10'), 'shape'],
    ['a changed name of a file', (text: string) => text.replace('ada.rapport', 'eve.rapport'), 'checksum'],
  ])('is not taken in from %s', async (_what, change, problem) => {
    await take(await handInText({ copy: recordOf(drafts) }));
    const text = await (await writeTeamCopy(store(), now)).text();
    expect(await readTeamCopy(store(), new Blob([change(text)]))).toBe(problem);
  });
});
