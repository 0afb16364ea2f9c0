import { grouped } from '../core/grouped.ts';
import { placeOf } from '../core/progress/chain.ts';
import type { RecordCopy } from '../core/progress/progress-store.ts';
import { eventsOf, mergeEntries, missingFrom } from '../core/progress/record.ts';
import { upcastAll } from '../core/progress/upcast.ts';
import { personOf, type Summarised, summarise } from '../core/reports/summary.ts';
import { type CollectWorld, textsFor, unpack } from './collect.ts';
import type { ManagerDatabase } from './manager-database.ts';

/** A person as this device's own records and the files taken in say together. */
export interface Joined extends Summarised {
  /** The people whose kept summaries and plays it stands in for. */
  readonly instead: readonly string[];
}

/**
 * Records of this device, one learner each, joined with what was taken in of the same people: the union of their chains, as
 * with files. Whoever's record says nothing beyond that is left out. Nothing is kept.
 */
export async function joinRecords(
  db: ManagerDatabase,
  copies: readonly RecordCopy[],
  world: CollectWorld,
): Promise<readonly Joined[]> {
  const own = await Promise.all(
    copies.filter(({ entries }) => entries.length > 0).map((copy) => whose(db, copy, world)),
  );
  const joined: Joined[] = [];
  for (const [person, same] of grouped(own, (one) => one.person)) {
    const instead = [...new Set(same.flatMap((one) => one.instead))];
    const taken = (await db.records.where('person').anyOf(instead).toArray()).flatMap(unpack);
    const here = same.flatMap(({ copy }) => copy.entries);
    if (missingFrom(taken, here).length === 0) continue;
    const entries = mergeEntries(taken, here);
    const scenarios = same.flatMap(({ copy }) => copy.scenarios);
    const { summary, plays } = summarise(entries, {
      ...world,
      texts: await textsFor(db, { entries, scenarios }, world),
    });
    if (summary.events > 0) joined.push({ summary: { ...summary, person }, plays, instead });
  }
  return joined;
}

/** The person of a record, who may have been known by another id until a plan was opened here. */
async function whose(db: ManagerDatabase, copy: RecordCopy, { known: ids }: CollectWorld) {
  const { learner } = placeOf(copy.entries[0]!);
  const known = await db.records.get(learner);
  const entries = mergeEntries(known ? unpack(known) : [], copy.entries);
  const person = personOf(upcastAll(eventsOf(entries)), ids) || learner;
  return { copy, person, instead: known ? [person, known.person] : [person] };
}
