import type { StartFinding } from '../core/progress/progress-store.ts';
import { missingFrom, soundPart } from '../core/progress/record.ts';
import type { RecordDatabase } from './database.ts';
import {
  type Identity,
  mergeIntoDatabase,
  readEntries,
  readIdentity,
  readLearners,
  writeIdentity,
} from './database-record.ts';
import type { Heads } from './heads.ts';
import type { Journal, JournalSummary } from './journal.ts';

/**
 * What is compared when a page opens the record. A browser may answer a damaged database with an empty one and no error,
 * so an empty store is believed only when no other witness says otherwise.
 */
export interface Legs {
  readonly db: RecordDatabase | null;
  readonly journal: Journal | null;
  readonly heads: Heads | null;
}

export interface Started {
  readonly identity: Identity;
  readonly findings: readonly StartFinding[];
  /** True where the journal was compared already. */
  readonly compared: boolean;
}

/** Finds out who and where we are, restoring first where the database stands behind what others know. */
export async function startUp(legs: Legs, newId: () => string): Promise<Started> {
  const { db, heads } = legs;
  const known = db && (await readIdentity(db));
  if (known && db) {
    const n = (await db.heads.get([known.learner, known.device]))?.n ?? 0;
    const end = heads?.device === known.device ? (heads.ends.get(known.learner) ?? 0) : 0;
    // Without the small head nobody vouches for the database: it is compared before the first answer, not beside it.
    if (heads && n >= end) return { identity: known, findings: [], compared: false };
  }
  return restore(legs, known, newId);
}

/**
 * The same, come what may: a leg that cannot even be read is left out, the journal first, because the database holds the
 * same and more. Gives the legs that answered.
 */
export async function startSafely(
  { db, journal, heads }: Legs,
  newId: () => string,
): Promise<Started & { readonly legs: Legs }> {
  const tries: Legs[] = [
    { db, journal, heads },
    { db, journal: null, heads },
    { db: null, journal, heads },
  ];
  for (const legs of tries) {
    try {
      return { ...(await startUp(legs, newId)), legs };
    } catch (error) {
      console.warn('A part of the record cannot be read:', error);
    }
  }
  const legs = { db: null, journal: null, heads };
  return { ...(await startUp(legs, newId)), legs };
}

async function restore({ db, journal, heads }: Legs, known: Identity | null, newId: () => string): Promise<Started> {
  const files = journal ? await journal.scan() : [];
  const file = files.find((one) => one.learner === (known ?? heads)?.learner) ?? biggest(files);
  const learner = known?.learner ?? file?.learner ?? heads?.learner ?? newId();
  const device = known?.device ?? file?.device ?? newId();
  if (db && !known) await writeIdentity(db, { learner, device });
  const restored = db && journal ? await compareLegs(db, journal, device) : 0;
  const findings: StartFinding[] = restored > 0 ? [{ kind: 'restored', events: restored, from: 'journal' }] : [];
  const own = db ? ((await db.heads.get([learner, device]))?.n ?? 0) : file?.device === device ? file.end.n : 0;
  const missing = (heads?.ends.get(learner) ?? 0) - own;
  if (missing <= 0 || !db) return { identity: { learner, device }, findings, compared: true };
  // Whatever was lost may still come back in a copy: going on with the same chain would fork from it.
  const identity = { learner, device: newId() };
  await writeIdentity(db, identity);
  return { identity, findings: [...findings, { kind: 'missing', events: missing }], compared: true };
}

function biggest(files: readonly JournalSummary[]): JournalSummary | undefined {
  return files.toSorted((a, b) => b.count - a.count)[0];
}

/**
 * Makes both legs hold the same. A journal that is behind or damaged is brought up without a word; events that only the
 * journal had are put back, and their number is given.
 */
export async function compareLegs(db: RecordDatabase, journal: Journal, device: string): Promise<number> {
  const files = new Map((await journal.scan()).map((file) => [file.learner, file]));
  let restored = 0;
  for (const learner of new Set([...files.keys(), ...(await readLearners(db))])) {
    const file = files.get(learner);
    if (file && !file.damaged && (await isLike(db, file))) continue;
    const ours = await readEntries(db, learner);
    const theirs = file ? await journal.read(learner) : { entries: [], loose: [], scenarios: [], damaged: false };
    const whole = soundPart([...ours, ...theirs.entries, ...theirs.loose]);
    const back = await mergeIntoDatabase(db, device, missingFrom(ours, whole));
    restored += back.filter((entry) => 'event' in entry).length;
    await db.scenarios.bulkPut([...theirs.scenarios]);
    const lacking = missingFrom(theirs.entries, ours);
    if (theirs.damaged || !file) {
      const scenarios = await scenariosOf(db, ours);
      await journal.rebuild(learner, device, { entries: ours, scenarios });
    } else if (lacking.length > 0) await journal.append({ learner, device, entries: lacking });
  }
  return restored;
}

async function isLike(db: RecordDatabase, file: JournalSummary): Promise<boolean> {
  const [count, head] = await Promise.all([
    db.events.where(':id').between([file.learner, Number.NEGATIVE_INFINITY], [file.learner, []]).count(),
    db.heads.get([file.learner, file.device]),
  ]);
  return count === file.count && (head?.n ?? 0) === file.end.n && (!head || head.link === file.end.link);
}

/** The texts that these entries' attempts were played on. */
async function scenariosOf(db: RecordDatabase, entries: Awaited<ReturnType<typeof readEntries>>) {
  const hashes = entries.flatMap((entry) => ('event' in entry ? [entry.event.data['scenarioHash']] : []));
  const found = await db.scenarios.bulkGet([...new Set(hashes)].filter((hash) => typeof hash === 'string'));
  return found.filter((one) => one !== undefined);
}
