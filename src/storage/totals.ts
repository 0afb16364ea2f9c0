import type { ProgressEvent } from '../core/progress/events.ts';
import { foldLearner, type LearnerState } from '../core/progress/learner.ts';
import { inOrder } from '../core/progress/order.ts';
import { upcastAll } from '../core/progress/upcast.ts';
import type { EventKey, RecordDatabase, TotalsRow } from './database.ts';
import { refuseNewer } from './database-record.ts';
import { eachPage, rowsAfter } from './event-pages.ts';
import { entryOf, keyOf } from './event-row.ts';

/** Raise when the fold changes: older totals are then counted again. */
const TOTALS_FORM = 2;
/** So many events may be read again before the totals are kept anew. */
const ENOUGH = 100;

/** What was counted: from after `since` up to the last of `keys`. */
interface Counted {
  readonly since: TotalsRow | undefined;
  readonly keys: readonly EventKey[];
  readonly state: LearnerState;
}

/**
 * A learner's state from kept totals and the events after them. Merging and erasing delete a learner's totals, and an own
 * event always comes after all others, so what stands before the last key never changes while the totals are there.
 */
export async function readState(db: RecordDatabase, learner: string): Promise<LearnerState> {
  const counted = await db.transaction('r', [db.totals, db.events], () => count(db, learner));
  // Nobody waits for the keeping: without it the next page counts again.
  if (counted.keys.length >= ENOUGH) void keep(db, learner, counted).catch(() => {});
  return counted.state;
}

async function count(db: RecordDatabase, learner: string): Promise<Counted> {
  const kept = await db.totals.get(learner);
  const since = kept?.form === TOTALS_FORM ? kept : undefined;
  const keys: EventKey[] = [];
  const events: ProgressEvent[] = [];
  await eachPage(db, { learner, after: since?.last }, (rows) => {
    for (const row of rows) keys.push(keyOf(row));
    events.push(...upcastAll(rows.map(entryOf).flatMap((entry) => ('event' in entry ? [entry.event] : []))));
  });
  return { since, keys, state: foldLearner(inOrder(events), since?.state) };
}

/** Keeps totals only where what was counted still stands: a copy or an erasure may have come in between. */
function keep(db: RecordDatabase, learner: string, { since, keys, state }: Counted): Promise<unknown> {
  return db.transaction('rw', [db.meta, db.totals, db.events], async () => {
    await refuseNewer(db);
    const now = await db.totals.get(learner);
    if (since && String(now?.last) !== String(since.last)) return;
    const there = await rowsAfter(db, learner, since?.last).limit(keys.length).primaryKeys();
    if (String(there) !== String(keys)) return;
    await db.totals.put({ learner, form: TOTALS_FORM, last: keys.at(-1)!, state });
  });
}
