import { createDatabase, type DatabaseOptions, type RecordDatabase, SCHEMA } from './database.ts';

/** A database that does not answer (Firefox waits for ever on a file that was removed) counts as one that cannot be had. */
const OPEN_LIMIT = 15_000;

export interface OpenedDatabase {
  readonly db: RecordDatabase;
  /** Its tables are of a newer version: it may be read, and must not be written. */
  readonly isNewer: boolean;
}

/** Opens the database. Rejects where it is refused, broken or silent. */
export async function openDatabase(options: DatabaseOptions): Promise<OpenedDatabase> {
  const db = createDatabase(options);
  try {
    return { db, isNewer: await withLimit(hasNewerSchema(db), OPEN_LIMIT) };
  } catch (error) {
    db.close({ disableAutoOpen: true });
    throw error;
  }
}

async function hasNewerSchema(db: RecordDatabase): Promise<boolean> {
  await db.open();
  // Dexie opens a newer database without a word (its own number times ten is the browser's); the number in the tables
  // covers changes that kept the tables.
  const schema = await db.meta.get('schema');
  return db.backendDB().version > SCHEMA * 10 || Number(schema?.value ?? 0) > SCHEMA;
}

/** The same promise, rejected with TimeoutError after `limit` milliseconds. */
export function withLimit<Value>(work: Promise<Value>, limit: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException('No answer in time.', 'TimeoutError')), limit);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
