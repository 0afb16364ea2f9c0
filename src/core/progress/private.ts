import type { ProgressEvent } from './events.ts';

/** What is never handed in unless the learner ticks it. */
export const PRIVATE_KINDS = ['practice', 'reviews', 'views', 'notes', 'tests'] as const;
export type PrivateKind = (typeof PRIVATE_KINDS)[number];

/**
 * The private events by id: practice attempts with all that happened in them, reviews, own-view texts, notes left as
 * private, and the single answers of mixed tests. Which option somebody picked is nobody's business but theirs; the result of
 * a test by competency stands in `test.finished`, which goes along, because the gain of a group is made of it.
 */
export function privateKinds(events: readonly ProgressEvent[]): ReadonlyMap<string, PrivateKind> {
  const practice = new Set<string>();
  const found = new Map<string, PrivateKind>();
  for (const event of events) {
    if (event.type === 'attempt.started' && event.data.kind === 'practice') practice.add(event.data.attempt);
    if (event.type === 'view.given') found.set(event.id, 'views');
    else if ('attempt' in event.data && practice.has(event.data.attempt)) found.set(event.id, 'practice');
    else if (event.type === 'review.answered') found.set(event.id, 'reviews');
    else if (event.type === 'test.answered') found.set(event.id, 'tests');
    else if (event.type === 'note.left' && event.data.private) found.set(event.id, 'notes');
  }
  return found;
}

/** The ids of all private events. */
export function privateEvents(events: readonly ProgressEvent[]): ReadonlySet<string> {
  return new Set(privateKinds(events).keys());
}
