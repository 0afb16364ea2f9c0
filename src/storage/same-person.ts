import { eventsOf } from '../core/progress/record.ts';
import { upcastAll } from '../core/progress/upcast.ts';
import { personOf } from '../core/reports/summary.ts';
import type { Team } from '../core/reports/team.ts';
import { readKnown, unpack } from './collect.ts';
import type { ManagerDatabase } from './manager-database.ts';

type ChangeTeam = (change: (now: Team) => Team) => Promise<Team>;

/** Says whom of the list an opaque id means, or with null that it means nobody there; what was taken in goes along. */
export function samePerson(
  db: ManagerDatabase,
  { learner, person }: { readonly learner: string; readonly person: string | null },
  changeTeam: ChangeTeam,
): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    const was = (await readKnown(db)).get(learner);
    await changeTeam((now) => {
      const moved = <Item extends { readonly person: string }>(all: readonly Item[]) =>
        all.map((one) => (person !== null && one.person === learner ? { ...one, person } : one));
      const others = now.same.filter((one) => one.learner !== learner);
      const same = person === null ? others : [...others, { learner, person }];
      return { ...now, same, signOffs: moved(now.signOffs), answers: moved(now.answers) };
    });
    await rehome(db, [learner, ...(was === undefined ? [] : [was])]);
  });
}

/** Looks again whose the records of these people are, after the list has changed. */
export async function rehome(db: ManagerDatabase, people: readonly string[]): Promise<void> {
  if (people.length === 0) return;
  await db.transaction('rw', db.tables, async () => {
    const known = await readKnown(db);
    for (const record of await db.records.where('person').anyOf(people).toArray()) {
      const person = personOf(upcastAll(eventsOf(unpack(record))), known) || record.learner;
      if (person === record.person) continue;
      await db.records.put({ ...record, person });
      await setStale(db, [record.person, person]);
    }
  });
}

/** Empty versions: the worker works these people's summaries out at the next look, and drops those without a record. */
export async function setStale(db: ManagerDatabase, people: readonly string[]): Promise<void> {
  for (const person of people)
    await db.summaries.put({ person, version: '', summary: JSON.stringify({ person, courses: [] }) });
}
