import type { Entry } from '../core/progress/chain.ts';
import type { CopyProblem } from '../core/progress/copy-file.ts';
import type { ReadHandIn } from '../core/progress/hand-in.ts';
import { eventsOf, mergeEntries, missingFrom } from '../core/progress/record.ts';
import { upcastAll } from '../core/progress/upcast.ts';
import { personOf, type SummaryWorld, summarise } from '../core/reports/summary.ts';
import { emptyTeam, knownIds } from '../core/reports/team.ts';
import type { CompiledScenario } from '../core/scenario/model.ts';
import { readHandInFile } from './backup.ts';
import { keptForm } from './kept-form.ts';
import type { ManagerDatabase, RecordRow } from './manager-database.ts';

/** What became of one dropped file. */
export type Taken =
  | { readonly kind: 'taken'; readonly person: string; readonly added: number; readonly forked: boolean }
  /** The same file, or one that says nothing new, was taken in before. */
  | { readonly kind: 'known'; readonly person: string }
  | { readonly kind: 'refused'; readonly problem: CopyProblem };

export interface CollectWorld extends Pick<SummaryWorld, 'courses' | 'shipped'> {
  /** Who is meant by an opaque id, as far as the manager's list says. */
  readonly known: ReadonlyMap<string, string>;
  /** Changes whenever summaries have to be worked out anew. */
  readonly version: string;
  /** Gives the texts that this site ships, for hand-ins that had to leave them out. */
  readonly shippedTexts: () => Promise<readonly CompiledScenario[]>;
}

/** Who is meant by an opaque id, as the manager's list stands now. */
export async function readKnown(db: ManagerDatabase): Promise<ReadonlyMap<string, string>> {
  return knownIds({ ...emptyTeam(''), ...(await db.team.get('team'))?.team });
}

/** One file, read and judged first and then taken in whole, in one transaction, or not at all. */
export async function takeHandIn(
  db: ManagerDatabase,
  file: { readonly blob: Blob; readonly name: string; readonly now: string },
  world: CollectWorld,
): Promise<Taken> {
  const read = await readHandInFile(file.blob);
  if (!read.ok) return { kind: 'refused', problem: read.problem };
  const { header, hash, seal } = read.value;
  const texts = await textsFor(db, read.value, world);
  return db.transaction('rw', db.tables, async () => {
    const known = await db.records.get(header.learner);
    if (known && (await db.files.get(hash))) return { kind: 'known', person: known.person };
    const ours = known ? unpack(known) : [];
    const news = missingFrom(ours, read.value.entries);
    const entries = mergeEntries(ours, read.value.entries);
    const person = personOf(upcastAll(eventsOf(entries)), world.known) || header.learner;
    // The evidence shows them later, also those that the file had to leave out.
    const used = [...new Set(playedOn(read.value.entries))].flatMap((played) => texts.get(played) ?? []);
    await db.texts.bulkPut(used.map(keptForm));
    await db.records.put({ learner: header.learner, person, entries: JSON.stringify(entries) });
    await db.files.put({
      hash,
      name: file.name.slice(0, 200),
      learner: header.learner,
      made: header.made,
      taken: file.now,
      events: read.value.entries.filter((entry) => 'event' in entry).length,
      key: seal?.key.x ?? null,
    });
    if (known && known.person !== person) await recountPerson(db, known.person, { ...world, texts });
    const forked = await recountPerson(db, person, { ...world, texts });
    return { kind: news.length === 0 && known ? 'known' : 'taken', person, added: news.length, forked };
  });
}

/** Works the summary of one person out anew from all their records, and says whether a chain of theirs is forked. */
export async function recountPerson(
  db: ManagerDatabase,
  person: string,
  world: SummaryWorld & { readonly version: string },
): Promise<boolean> {
  const records = await db.records.where('person').equals(person).toArray();
  await db.plays.where('person').equals(person).delete();
  if (records.length === 0) {
    await db.summaries.delete(person);
    return false;
  }
  const { summary, plays } = summarise(records.flatMap(unpack), world);
  const row = { person, version: world.version, summary: JSON.stringify({ ...summary, person }) };
  await db.summaries.put(row);
  await db.plays.bulkPut(
    plays.map((play) => ({
      person,
      attempt: play.attempt,
      scenario: play.scenario,
      play: JSON.stringify({ ...play, person }),
    })),
  );
  return summary.fork !== null;
}

/** Recounts up to `most` people whose summaries are of other courses or settings; gives how many are left. */
export async function recountStale(db: ManagerDatabase, world: CollectWorld, most: number): Promise<number> {
  const stale = (await db.summaries.toArray()).filter(({ version }) => version !== world.version);
  const texts = await allTexts(db);
  for (const { person } of stale.slice(0, most)) {
    const tables = [db.records, db.summaries, db.plays];
    await db.transaction('rw', tables, () => recountPerson(db, person, { ...world, texts }));
  }
  return Math.max(0, stale.length - most);
}

export function unpack({ entries }: RecordRow): Entry[] {
  return JSON.parse(entries) as Entry[];
}

/** Texts by hash, one object for each over all files: what is searched out about a text is kept with its object. */
const remembered = new Map<string, CompiledScenario>();

/** The texts that entries were played on: of the file, kept here, or shipped by this site. */
export async function textsFor(
  db: ManagerDatabase,
  { scenarios, entries }: Pick<ReadHandIn, 'scenarios' | 'entries'>,
  world: CollectWorld,
): Promise<ReadonlyMap<string, CompiledScenario>> {
  for (const text of scenarios) if (!remembered.has(text.scenarioHash)) remembered.set(text.scenarioHash, text);
  await allTexts(db);
  const isMissing = playedOn(entries).some((hash) => !remembered.has(hash) && world.shipped.has(hash));
  if (isMissing)
    for (const text of await world.shippedTexts()) {
      if (!remembered.has(text.scenarioHash)) remembered.set(text.scenarioHash, text);
    }
  return remembered;
}

/** The hashes of the texts that attempts were begun on. */
function playedOn(entries: readonly Entry[]): string[] {
  const events = eventsOf(entries);
  return events.flatMap(({ type, data }) => (type === 'attempt.started' ? [String(data['scenarioHash'])] : []));
}

async function allTexts(db: ManagerDatabase): Promise<ReadonlyMap<string, CompiledScenario>> {
  const missing = (await db.texts.toCollection().primaryKeys()).filter((hash) => !remembered.has(hash));
  for (const text of await db.texts.bulkGet(missing)) if (text) remembered.set(text.scenarioHash, text);
  return remembered;
}
