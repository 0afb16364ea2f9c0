import type { Entry } from '../core/progress/chain.ts';
import { foldLearner, type LearnerState } from '../core/progress/learner.ts';
import { eventsOf } from '../core/progress/record.ts';
import { upcastAll } from '../core/progress/upcast.ts';
import type { EventKey, RecordDatabase } from './database.ts';
import { entryOf, keyOf } from './event-row.ts';

/** Raise when the fold changes: older totals are then counted again. */
const TOTALS_FORM = 1;
/** So many events may be read again before the totals are kept anew. */
const ENOUGH = 100;

/**
 * A learner's state from kept totals and the events after them. Merging and erasing delete a learner's totals, and an own
 * event always comes after all others, so what stands before the last key never changes while the totals are there.
 */
export async function readState(db: RecordDatabase, learner: string): Promise<LearnerState> {
  const kept = await db.totals.get(learner);
  const known = kept?.form === TOTALS_FORM ? kept : undefined;
  const rows = await db.events
    .where(':id')
    .between(known?.last ?? [learner, Number.NEGATIVE_INFINITY], [learner, []], false, false)
    .toArray();
  const entries: Entry[] = rows.map(entryOf);
  const state = foldLearner(upcastAll(eventsOf(entries)), known?.state);
  if (rows.length >= ENOUGH) await keep(db, learner, { last: keyOf(rows.at(-1)!), state }).catch(() => {});
  return state;
}

function keep(db: RecordDatabase, learner: string, totals: { last: EventKey; state: LearnerState }): Promise<unknown> {
  return db.totals.put({ learner, form: TOTALS_FORM, ...totals });
}
