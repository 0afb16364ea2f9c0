import type { ProgressEvent } from './events.ts';

/** What is never handed in unless the learner ticks it. */
export const PRIVATE_KINDS = ['practice', 'reviews', 'views', 'notes'] as const;
export type PrivateKind = (typeof PRIVATE_KINDS)[number];

/**
 * The private events by id: practice attempts with all that happened in them, reviews, own-view texts, and notes left as
 * private.
 */
export function privateKinds(events: readonly ProgressEvent[]): ReadonlyMap<string, PrivateKind> {
  const practice = new Set<string>();
  const found = new Map<string, PrivateKind>();
  for (const event of events) {
    if (event.type === 'attempt.started' && event.data.kind === 'practice') practice.add(event.data.attempt);
    if (event.type === 'view.given') found.set(event.id, 'views');
    else if ('attempt' in event.data && practice.has(event.data.attempt)) found.set(event.id, 'practice');
    else if (event.type === 'review.answered') found.set(event.id, 'reviews');
    else if (event.type === 'note.left' && event.data.private) found.set(event.id, 'notes');
  }
  return found;
}

/** The ids of all private events. */
export function privateEvents(events: readonly ProgressEvent[]): ReadonlySet<string> {
  return new Set(privateKinds(events).keys());
}
