import type { Entry } from '../core/progress/chain.ts';
import type { EventKey, EventRow } from './database.ts';

/** An entry as it stands in the table of events, and back. */
export function rowOf(entry: Entry): EventRow {
  if ('event' in entry) return { ...entry.event, link: entry.link };
  return { ...entry.leftOut, lamport: 0, link: entry.link };
}

export function entryOf(row: EventRow): Entry {
  const { link, ...rest } = row;
  if ('id' in rest) return { link, event: rest };
  const { learner, device, n, hash } = rest;
  return { link, leftOut: { learner, device, n, hash } };
}

export function keyOf({ learner, lamport, device, n, link }: EventRow): EventKey {
  return [learner, lamport, device, n, link];
}
