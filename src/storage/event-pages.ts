import type { EventKey, EventRow, RecordDatabase } from './database.ts';
import { keyOf } from './event-row.ts';

/** Rows asked for at a time: one page is worked on while the next is on its way, and no page holds the browser up for long. */
const PAGE = 500;

/** A learner's rows in the record's order, from after a key on. */
export function rowsAfter(db: RecordDatabase, learner: string, after?: EventKey) {
  return db.events.where(':id').between(after ?? [learner, Number.NEGATIVE_INFINITY], [learner, []], false, false);
}

/** The same page by page, to be read inside one transaction. */
export async function eachPage(
  db: RecordDatabase,
  { learner, after }: { readonly learner: string; readonly after?: EventKey | undefined },
  take: (rows: readonly EventRow[]) => void,
): Promise<void> {
  const page = (from?: EventKey) => rowsAfter(db, learner, from).limit(PAGE).toArray();
  for (let coming: PromiseLike<EventRow[]> | null = page(after); coming; ) {
    const rows: EventRow[] = await coming;
    const last = rows.at(-1);
    coming = last && rows.length === PAGE ? page(keyOf(last)) : null;
    take(rows);
  }
}
