/** What decides an event's place in a record. */
interface Placed {
  readonly id: string;
  readonly device: string;
  readonly n: number;
  readonly lamport: number;
}

/**
 * The order of a record: (lamport, device, n). Clocks take no part. The id only parts two events that a forked chain gave
 * the same place, so that every device sorts them alike.
 */
export function compareEvents(a: Placed, b: Placed): number {
  return a.lamport - b.lamport || compareText(a.device, b.device) || a.n - b.n || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Events in the record's order, each id once. */
export function inOrder<Event extends Placed>(events: readonly Event[]): Event[] {
  const seen = new Set<string>();
  return events.toSorted(compareEvents).filter((event) => !seen.has(event.id) && seen.add(event.id));
}
