import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { collect as words } from '#messages/collect.ts';
import { type CollectWorld, type Taken, takeHandIn } from '../../src/storage/collect.ts';
import { createManagerDatabase } from '../../src/storage/manager-database.ts';
import { createManagerStore } from '../../src/storage/manager-store.ts';
import { classOf200, type ImportFile } from '../support/class-of-200.ts';
import { ownSite } from '../support/own-site.ts';

const site = ownSite();
const files = await classOf200(site, site.courses.find(({ id }) => id === 'ten-rules')!);
const world: CollectWorld = {
  courses: site.courses,
  known: new Map(),
  shipped: new Set(site.scenarios.map(({ scenarioHash }) => scenarioHash)),
  version: '1',
  shippedTexts: async () => site.scenarios,
};

function manager() {
  const db = createManagerDatabase({ factory: { indexedDB: new IDBFactory(), IDBKeyRange } });
  const take = async (some: readonly ImportFile[]) => {
    const all: (readonly [ImportFile, Taken])[] = [];
    for (const file of some) {
      const blob = new Blob([Uint8Array.from(file.bytes)]);
      all.push([file, await takeHandIn(db, { blob, name: file.name, now: '2026-11-22T08:00:00Z' }, world)]);
    }
    return all;
  };
  return { take, store: createManagerStore(db, () => 'plan-1') };
}

const byPerson = (a: { readonly person: string }, b: { readonly person: string }) => (a.person < b.person ? -1 : 1);

describe('two hundred files of five megabytes and more (24)', () => {
  it('are taken but for the bad ones, which are named with their reason', async () => {
    expect(files.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeGreaterThan(5_000_000);
    const taken = await manager().take(files);
    const refused = taken.filter(([, { kind }]) => kind === 'refused');
    expect(refused.map(([{ name }]) => name)).toEqual(files.filter(({ reason }) => reason).map(({ name }) => name));
    expect(refused).toHaveLength(10);
    for (const [{ name, reason }, result] of refused)
      expect(result.kind === 'refused' && words.refused(result.problem), name).toMatch(reason!);
    expect(taken.filter(([, { kind }]) => kind === 'taken')).toHaveLength(190);
  });

  it('count once though they come twice, and in whatever order', async () => {
    const [first, second] = [manager(), manager()];
    await first.take(files);
    const summaries = await first.store.summaries();
    expect(summaries).toHaveLength(190);
    const again = await first.take(files);
    expect(again.filter(([, { kind }]) => kind === 'known')).toHaveLength(190);
    expect(await first.store.summaries()).toEqual(summaries);
    await second.take(files.toReversed());
    expect((await second.store.summaries()).toSorted(byPerson)).toEqual(summaries.toSorted(byPerson));
  });
});
