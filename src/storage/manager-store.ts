import { verifyRecord } from '../core/progress/record.ts';
import type { PersonPlay } from '../core/reports/cohort.ts';
import type { PersonSummary } from '../core/reports/summary.ts';
import { emptyTeam, type Team } from '../core/reports/team.ts';
import type { TeamCopyPart } from '../core/reports/team-copy.ts';
import type { CompiledScenario } from '../core/scenario/model.ts';
import { unpack } from './collect.ts';
import type { FileRow, ManagerDatabase } from './manager-database.ts';

/** What the manager's pages read and write; files come in through the worker. */
export interface ManagerStore {
  readonly team: () => Promise<Team>;
  /** Changes the team as it stands now: another page may have changed something else meanwhile. Gives what was kept. */
  readonly changeTeam: (change: (now: Team) => Team) => Promise<Team>;
  readonly summaries: () => Promise<readonly PersonSummary[]>;
  readonly files: () => Promise<readonly FileRow[]>;
  /** The plays of one role-play, of one person, or all. */
  readonly plays: (of?: { readonly scenario?: string; readonly person?: string }) => Promise<readonly PersonPlay[]>;
  readonly texts: () => Promise<ReadonlyMap<string, CompiledScenario>>;
  /** Deletes all that is known of one person, the roster's line too. */
  readonly forget: (person: string) => Promise<void>;
  readonly forgetAll: () => Promise<void>;
  /** Everything, part by part, for a copy. */
  readonly parts: () => AsyncGenerator<TeamCopyPart>;
  /** Takes one part of another manager's copy in: merges records, keeps what is here of the rest. */
  readonly takePart: (part: TeamCopyPart) => Promise<void>;
}

export function createManagerStore(db: ManagerDatabase, newId: () => string): ManagerStore {
  const team = async () => (await db.team.get('team'))?.team ?? emptyTeam(newId());
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
    files: () => db.files.toArray(),
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
    takePart: (part) => takePart(db, part, changeTeam),
  };
}

type ChangeTeam = ManagerStore['changeTeam'];

function forget(db: ManagerDatabase, person: string, changeTeam: ChangeTeam): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    const learners = await db.records.where('person').equals(person).primaryKeys();
    await db.files
      .where('learner')
      .anyOf([person, ...learners])
      .delete();
    await db.records.bulkDelete(learners);
    await db.plays.where('person').equals(person).delete();
    await db.summaries.delete(person);
    const isOther = (one: { readonly person: string }) => one.person !== person;
    await changeTeam((now) => ({
      ...now,
      members: now.members.filter(({ learner }) => learner !== person),
      exempt: now.exempt.filter(isOther),
      signOffs: now.signOffs.filter(isOther),
      answers: now.answers.filter(isOther),
    }));
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

async function takePart(db: ManagerDatabase, part: TeamCopyPart, changeTeam: ChangeTeam): Promise<void> {
  if ('scenario' in part) return void (await db.texts.put(part.scenario));
  if ('team' in part) return void (await changeTeam((now) => joinTeams(now, part.team)));
  const { learner, person, files, entries } = part.record;
  return db.transaction('rw', [db.records, db.files, db.summaries], async () => {
    const known = await db.records.get(learner);
    const both = verifyRecord([...(known ? unpack(known) : []), ...entries]);
    if (!both.ok) return;
    await db.records.put({ learner, person, entries: JSON.stringify(both.value) });
    await db.files.bulkPut([...files]);
    // An empty version: the worker works the summary out at the next look.
    await db.summaries.put({ person, version: '', summary: JSON.stringify({ person, courses: [] }) });
  });
}

/** Ours stands where both know something; what only theirs knows is added. */
function joinTeams(ours: Team, theirs: Team): Team {
  if (ours.members.length === 0 && ours.assignments.length === 0) return theirs;
  const added = <Item>(mine: readonly Item[], other: readonly Item[], keyOf: (item: Item) => string): Item[] => {
    const known = new Set(mine.map(keyOf));
    return [...mine, ...other.filter((one) => !known.has(keyOf(one)))];
  };
  return {
    ...ours,
    members: added(ours.members, theirs.members, ({ id }) => id),
    assignments: added(ours.assignments, theirs.assignments, (one) => JSON.stringify(one)),
    exempt: added(ours.exempt, theirs.exempt, ({ person, course }) => `${person}/${course}`),
    retired: added(ours.retired, theirs.retired, (one) => one),
    rolePlays: added(ours.rolePlays, theirs.rolePlays, ({ file }) => file),
    signOffs: added(ours.signOffs, theirs.signOffs, ({ id }) => id),
    answers: added(ours.answers, theirs.answers, ({ note, text }) => `${note}/${text}`),
    views: added(ours.views, theirs.views, ({ id }) => id),
  };
}
