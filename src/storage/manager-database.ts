import { Dexie, type Table } from 'dexie';
import type { PersonPlay } from '../core/reports/cohort.ts';
import type { Team } from '../core/reports/team.ts';
import type { CompiledScenario } from '../core/scenario/model.ts';

/** A hand-in that was taken in, by the hash of its lines. */
interface FileRow {
  readonly hash: string;
  readonly name: string;
  readonly learner: string;
  /** ISO times: when the learner made it, and when it was taken in here. */
  readonly made: string;
  readonly taken: string;
  readonly events: number;
  /** The public key of the device that sealed it; null where it carries no seal. */
  readonly key: string | null;
}

/** All entries of one record, packed as one text: many small rows take far longer to read. */
export interface RecordRow {
  readonly learner: string;
  readonly person: string;
  readonly entries: string;
}

/** A `PersonSummary` as JSON, and the courses and settings that it was worked out with. */
export interface SummaryRow {
  readonly person: string;
  readonly version: string;
  readonly summary: string;
}

export type PlayRow = Pick<PersonPlay, 'attempt' | 'person' | 'scenario'> & { readonly play: string };

export type ManagerDatabase = Dexie & {
  readonly team: Table<{ readonly key: 'team'; readonly team: Team }, string>;
  readonly files: Table<FileRow, string>;
  readonly records: Table<RecordRow, string>;
  readonly summaries: Table<SummaryRow, string>;
  readonly plays: Table<PlayRow, readonly [string, string]>;
  readonly texts: Table<CompiledScenario, string>;
};

export interface ManagerDatabaseOptions {
  readonly name?: string;
  /** In place of the browser's own, for tests. */
  readonly factory?: { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange };
}

/** The manager's own data, apart from the learners' records of this device. Nothing is opened yet. */
export function createManagerDatabase({ name = 'rapport-manager', factory }: ManagerDatabaseOptions = {}) {
  const db = new Dexie(name, { cache: 'disabled', ...(factory ?? {}) }) as ManagerDatabase;
  db.version(1).stores({
    team: 'key',
    files: 'hash, learner',
    records: 'learner, person',
    summaries: 'person',
    plays: '[person+attempt], scenario, person',
    texts: 'scenarioHash',
  });
  return db;
}
