import type { Entry } from '../core/progress/chain.ts';
import type { ProgressEvent } from '../core/progress/events.ts';
import { inOrder } from '../core/progress/order.ts';
import { eventsOf } from '../core/progress/record.ts';
import { upcastAll } from '../core/progress/upcast.ts';
import type { Legs } from './legs.ts';

export interface LoadedRecord {
  readonly entries: readonly Entry[];
  readonly events: readonly ProgressEvent[] | undefined;
}

/**
 * A learner's record from the legs, or from the journal where the database cannot be read. Whoever wants today's events gets
 * them made page by page as these come: all at once a long record would stop the page for a moment.
 */
export async function loadRecord(
  legs: Pick<Legs, 'load' | 'journal'>,
  learner: string,
  asEvents: boolean,
): Promise<LoadedRecord> {
  const events: ProgressEvent[] = [];
  const told = (page: readonly Entry[]) => {
    if (asEvents) events.push(...upcastAll(eventsOf(page, learner)));
  };
  const entries = await legs.load(learner, told).catch(async (error: unknown) => {
    const journal = await legs.journal?.read(learner).catch(() => null);
    if (!journal) console.warn('The record cannot be read:', error);
    events.length = 0;
    told(journal?.entries ?? []);
    return journal?.entries ?? [];
  });
  return { entries, events: asEvents ? inOrder(events) : undefined };
}
