import { type Dated, emptyHead, extend, type Head, type Written } from '../core/progress/chain.ts';
import { type RecordDatabase, SCHEMA } from './database.ts';
import { rowOf } from './event-row.ts';

/**
 * The usual write, with no waiting inside: the questions (which schema, which head) and the rows are sent together, and the
 * transaction is undone where an answer is not what the rows were made for. Gives null with nothing written where that or
 * anything else stands in the way; the careful write then finds out what it is.
 */
export function appendQuickly(db: RecordDatabase, known: Head, drafts: readonly Dated[]): Promise<Written | null> {
  const written = extend(known, drafts);
  return new Promise((resolve) => {
    try {
      const work = db.backendDB().transaction(['meta', 'heads', 'events'], 'readwrite', { durability: 'strict' });
      work.oncomplete = () => resolve(written);
      work.onabort = () => resolve(null);
      try {
        send(work, known, written);
      } catch {
        work.abort();
      }
    } catch {
      resolve(null);
    }
  });
}

/** Requests are answered in order: the rows are judged before the transaction can end. */
function send(work: IDBTransaction, known: Head, { entries, head }: Written): void {
  const [meta, heads, events] = [work.objectStore('meta'), work.objectStore('heads'), work.objectStore('events')];
  const schema = meta.get('schema');
  const stored = heads.get([known.learner, known.device]);
  for (const entry of entries) events.add(rowOf(entry));
  heads.put(head);
  stored.onsuccess = () => {
    const number: unknown = schema.result?.value;
    const isOurs = typeof number === 'number' && number <= SCHEMA;
    if (isOurs && isSame(stored.result ?? emptyHead(known.learner, known.device), known)) work.commit?.();
    else work.abort();
  };
}

function isSame(a: Head, b: Head): boolean {
  return a.n === b.n && a.link === b.link && a.lamport === b.lamport;
}
