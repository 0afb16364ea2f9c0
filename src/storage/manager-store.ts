import { eventsOf, verifyRecord } from '../core/progress/record.ts';
import { upcastAll } from '../core/progress/upcast.ts';
import type { PersonPlay } from '../core/reports/cohort.ts';
import { forgetInTeam } from '../core/reports/forget-person.ts';
import { joinTeams } from '../core/reports/join-teams.ts';
import { type PersonSummary, personOf } from '../core/reports/summary.ts';
import { emptyTeam, type Team } from '../core/reports/team.ts';
import type { CopiedRecord, TakenFile, TeamCopyPart } from '../core/reports/team-copy.ts';
import type { CompiledScenario } from '../core/scenario/model.ts';
import { readKnown, unpack } from './collect.ts';
import type { ManagerDatabase } from './manager-database.ts';
import { rehome, samePerson, setStale } from './same-person.ts';

/** What the manager's pages read and write; files come in through the worker. */
export interface ManagerStore {
  readonly team: () => Promise<Team>;
  /** Changes the team as it stands now: another page may have changed something else meanwhile. Gives what was kept. */
  readonly changeTeam: (change: (now: Team) => Team) => Promise<Team>;
  readonly summaries: () => Promise<readonly PersonSummary[]>;
  readonly files: () => Promise<readonly TakenFile[]>;
  /** The plays of one role-play, of one person, or all. */
  readonly plays: (of?: { readonly scenario?: string; readonly person?: string }) => Promise<readonly PersonPlay[]>;
  readonly texts: () => Promise<ReadonlyMap<string, CompiledScenario>>;
  /** Deletes all that is known of one person, the roster's line too. */
  readonly forget: (person: string) => Promise<void>;
  /** Says that an opaque id means somebody of the list, or with null that it does not; what was taken in goes along. */
  readonly samePerson: (learner: string, person: string | null) => Promise<void>;
  readonly forgetAll: () => Promise<void>;
  /** Everything, part by part, for a copy. */
  readonly parts: () => AsyncGenerator<TeamCopyPart>;
  /** Takes one part of another manager's copy in: merges records, keeps what is here of the rest. */
  readonly takePart: (part: TeamCopyPart) => Promise<void>;
}

export function createManagerStore(db: ManagerDatabase, newId: () => string): ManagerStore {
  // A team that was kept before a field was known gets it empty.
  const team = async () => ({ ...emptyTeam(newId()), ...(await db.team.get('team'))?.team });
  const changeTeam = (change: (now: Team) => Team) =>
    db.transaction('rw', db.team, async () => {
      const changed = change(await team());
      await db.team.put({ key: 'team', team: changed });
      return changed;
    });
  return {
    team,
    changeTeam,
    summaries: async () => (await db.summaries.toArray()).map(({ summary }) => JSON.parse(summary) as PersonSummary),
    files: () => files(db),
    plays: async ({ scenario, person } = {}) => {
      const rows =
        scenario !== undefined
          ? db.plays.where('scenario').equals(scenario)
          : person !== undefined
            ? db.plays.where('person').equals(person)
            : db.plays;
      return (await rows.toArray()).map(({ play }) => JSON.parse(play) as PersonPlay);
    },
    texts: async () => new Map((await db.texts.toArray()).map((text) => [text.scenarioHash, text])),
    forget: (person) => forget(db, person, changeTeam),
    forgetAll: () => db.delete({ disableAutoOpen: false }).then(() => void db.open()),
    parts: () => parts(db, team),
    takePart: partTaker(db, changeTeam),
    samePerson: (learner, person) => samePerson(db, { learner, person }, changeTeam),
  };
}

type ChangeTeam = ManagerStore['changeTeam'];

/** By keys alone whose record each is: the records themselves are long. */
function files(db: ManagerDatabase): Promise<TakenFile[]> {
  return db.transaction('r', [db.files, db.records], async () => {
    const byPerson = db.records.orderBy('person');
    const [taken, people, learners] = await Promise.all([db.files.toArray(), byPerson.keys(), byPerson.primaryKeys()]);
    const owners = new Map(learners.map((learner, at) => [learner, String(people[at])]));
    return taken.map((file) => ({ ...file, person: owners.get(file.learner) ?? file.learner }));
  });
}

function forget(db: ManagerDatabase, person: string, changeTeam: ChangeTeam): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    const learners = await db.records.where('person').equals(person).primaryKeys();
    const kept = await db.summaries.get(person);
    const { name = null } = kept ? (JSON.parse(kept.summary) as Partial<PersonSummary>) : {};
    await db.files
      .where('learner')
      .anyOf([person, ...learners])
      .delete();
    await db.records.bulkDelete(learners);
    await db.plays.where('person').equals(person).delete();
    await db.summaries.delete(person);
    await changeTeam((now) => forgetInTeam(now, person, name));
  });
}

async function* parts(db: ManagerDatabase, team: ManagerStore['team']): AsyncGenerator<TeamCopyPart> {
  yield { team: await team() };
  for (const scenario of await db.texts.toArray()) yield { scenario };
  for (const learner of await db.records.toCollection().primaryKeys()) {
    const record = (await db.records.get(learner))!;
    const files = await db.files.where('learner').equals(learner).toArray();
    yield { record: { learner, person: record.person, files, entries: unpack(record) } };
  }
}

function partTaker(db: ManagerDatabase, changeTeam: ChangeTeam): ManagerStore['takePart'] {
  // Read once for thousands of records: the team comes first.
  let known: ReturnType<typeof readKnown> | undefined;
  return async (part) => {
    if ('scenario' in part) return void (await db.texts.put(part.scenario));
    if ('team' in part) {
      const { same } = await changeTeam((now) => joinTeams(now, part.team));
      const ids = same.map(({ learner }) => learner);
      known = undefined;
      return rehome(db, ids);
    }
    known ??= readKnown(db);
    return takeRecord(db, part.record, await known);
  };
}

/** One record of a copy, joined with what is here of it. */
function takeRecord(
  db: ManagerDatabase,
  { learner, files, entries }: CopiedRecord,
  known: ReadonlyMap<string, string>,
): Promise<void> {
  return db.transaction('rw', [db.records, db.files, db.summaries], async () => {
    const ours = await db.records.get(learner);
    const both = verifyRecord([...(ours ? unpack(ours) : []), ...entries]);
    if (!both.ok) return;
    const person = personOf(upcastAll(eventsOf(both.value)), known) || learner;
    await db.records.put({ learner, person, entries: JSON.stringify(both.value) });
    await db.files.bulkPut([...files]);
    await setStale(db, [person, ...(ours ? [ours.person] : [])]);
  });
}
