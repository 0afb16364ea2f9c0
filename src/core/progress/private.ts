import type { ProgressEvent } from './events.ts';

/**
 * The ids of what is never handed in unless the learner ticks it: practice attempts with all that happened in them, reviews,
 * own-view texts, and notes left as private.
 */
export function privateEvents(events: readonly ProgressEvent[]): ReadonlySet<string> {
  const practice = new Set<string>();
  const found = new Set<string>();
  for (const event of events) {
    if (event.type === 'attempt.started' && event.data.kind === 'practice') practice.add(event.data.attempt);
    const isOfPractice = 'attempt' in event.data && practice.has(event.data.attempt);
    const isPrivateNote = event.type === 'note.left' && event.data.private;
    if (isOfPractice || isPrivateNote || event.type === 'view.given' || event.type === 'review.answered')
      found.add(event.id);
  }
  return found;
}
