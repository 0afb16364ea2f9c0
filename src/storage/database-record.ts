import {
  type Dated,
  type Entry,
  emptyHead,
  extend,
  type Head,
  placeOf,
  type WholeEntry,
  type Written,
} from '../core/progress/chain.ts';
import { headOf, mergeEntries, missingFrom } from '../core/progress/record.ts';
import { type EventRow, NewerStoreError, type RecordDatabase, RecordLostError, SCHEMA } from './database.ts';
import { eachPage } from './event-pages.ts';
import { entryOf, keyOf, rowOf } from './event-row.ts';
import { appendQuickly } from './quick-append.ts';

/** What is done to the tables, each act in one transaction. */

export interface Identity {
  readonly device: string;
  readonly learner: string;
}

const LOWEST = Number.NEGATIVE_INFINITY;
const ALL_AFTER: readonly [] = [];

/** Who and where, or null in a store that nobody has used. */
export async function readIdentity(db: RecordDatabase): Promise<Identity | null> {
  const [device, learner] = await Promise.all([db.meta.get('device'), db.meta.get('learner')]);
  return device && learner ? { device: String(device.value), learner: String(learner.value) } : null;
}

export function writeIdentity(db: RecordDatabase, { device, learner }: Identity): Promise<void> {
  return db.transaction('rw', db.meta, async () => {
    await refuseNewer(db, false);
    await db.meta.bulkPut([
      { key: 'schema', value: SCHEMA },
      { key: 'device', value: device },
      { key: 'learner', value: learner },
    ]);
  });
}

/** Throws inside a write where the tables are newer than this code, or (once in use) have forgotten their own number. */
export async function refuseNewer(db: RecordDatabase, isInUse = true): Promise<void> {
  const schema = await db.meta.get('schema');
  if (schema && Number(schema.value) > SCHEMA) throw new NewerStoreError();
  if (!schema && isInUse) throw new RecordLostError();
}

export interface AppendRequest {
  /** The head that this page knows; a store that stands behind it has lost something. */
  readonly known: Head;
  readonly drafts: readonly Dated[];
}

/** Events and head in one strict transaction. */
export async function appendToDatabase(db: RecordDatabase, { known, drafts }: AppendRequest): Promise<Written> {
  return (await appendQuickly(db, known, drafts)) ?? appendCarefully(db, { known, drafts });
}

/** Places are given inside the transaction, because another tab may have written meanwhile. */
function appendCarefully(db: RecordDatabase, { known, drafts }: AppendRequest): Promise<Written> {
  const { learner, device } = known;
  return db.transaction('rw', [db.meta, db.heads, db.events], async () => {
    const [, stored] = await Promise.all([refuseNewer(db), db.heads.get([learner, device])]);
    const head = stored ?? emptyHead(learner, device);
    if (head.n < known.n) throw new RecordLostError();
    // A write may have gone through although its answer was lost: then the same ids are there already.
    const written = head.n > known.n ? await entriesAfter(db, known) : [];
    const ids = new Set(drafts.map((draft) => draft.id));
    const before = written.filter((entry) => ids.delete(entry.event.id));
    const made = extend(
      head,
      drafts.filter((draft) => ids.has(draft.id)),
    );
    await Promise.all([db.events.bulkAdd(made.entries.map(rowOf)), db.heads.put(made.head)]);
    return { entries: [...before, ...made.entries], head: made.head };
  });
}

async function entriesAfter(db: RecordDatabase, { learner, device, n, lamport }: Head): Promise<WholeEntry[]> {
  const rows = await db.events.where(':id').between([learner, lamport], [learner, ALL_AFTER]).toArray();
  return rows.map(entryOf).filter((entry): entry is WholeEntry => {
    const place = placeOf(entry);
    return 'event' in entry && place.device === device && place.n > n;
  });
}

/** All entries of one learner, or of everybody, in the record's order. */
export async function readEntries(
  db: RecordDatabase,
  learner?: string,
  told: (page: readonly Entry[]) => void = () => {},
): Promise<Entry[]> {
  if (learner === undefined) return (await db.events.toArray()).map(entryOf);
  const entries: Entry[] = [];
  const take = (rows: readonly EventRow[]) => {
    const page = rows.map(entryOf);
    entries.push(...page);
    told(page);
  };
  await db.transaction('r', db.events, () => eachPage(db, { learner }, take));
  return entries;
}

/** Takes verified entries in: adds what is missing, fills left-out places, moves the device's own heads on. */
export function mergeIntoDatabase(db: RecordDatabase, device: string, theirs: readonly Entry[]): Promise<Entry[]> {
  return db.transaction('rw', [db.meta, db.heads, db.events, db.totals], async () => {
    await refuseNewer(db);
    const added: Entry[] = [];
    for (const learner of new Set(theirs.map((entry) => placeOf(entry).learner))) {
      const ours = await readEntries(db, learner);
      const news = missingFrom(
        ours,
        theirs.filter((entry) => placeOf(entry).learner === learner),
      );
      if (news.length === 0) continue;
      added.push(...news);
      const links = new Set(news.map((entry) => entry.link));
      await db.events.bulkDelete(ours.filter((entry) => links.has(entry.link)).map((entry) => keyOf(rowOf(entry))));
      await db.events.bulkPut(news.map(rowOf));
      await db.heads.put(headOf(mergeEntries(ours, news), learner, device));
      await db.totals.delete(learner);
    }
    return added;
  });
}

/** Everybody whose events are here. */
export async function readLearners(db: RecordDatabase): Promise<string[]> {
  const found: string[] = [];
  for (let after: readonly unknown[] = []; ; ) {
    const row = await db.events.where(':id').above(after).first();
    if (!row) return found;
    found.push(row.learner);
    after = [row.learner, ALL_AFTER];
  }
}

/** Forgets one learner, and the texts that nobody else's attempts refer to. */
export function eraseFromDatabase(db: RecordDatabase, learner: string): Promise<void> {
  return db.transaction('rw', [db.meta, db.heads, db.events, db.totals, db.scenarios], async () => {
    await refuseNewer(db);
    await db.events.where(':id').between([learner, LOWEST], [learner, ALL_AFTER]).delete();
    await db.heads.where(':id').between([learner, ''], [learner, ALL_AFTER]).delete();
    await db.totals.delete(learner);
    const left = await readEntries(db);
    const used = new Set(left.flatMap((entry) => ('event' in entry ? [entry.event.data['scenarioHash']] : [])));
    await db.scenarios.filter((compiled) => !used.has(compiled.scenarioHash)).delete();
  });
}

/** Forgets everybody, the keys and the device's own name included. */
export function eraseAll(db: RecordDatabase): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    await refuseNewer(db, false);
    await Promise.all(db.tables.map((table) => table.clear()));
  });
}
