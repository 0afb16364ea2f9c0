import type { ProgressEvent } from './events.ts';

/** What a learner wrote about a lesson or a role-play, and what the manager answered. */
export interface LearnerNote {
  readonly id: string;
  /** `lesson:course/lesson` or `rolePlay:scenario`. */
  readonly on: string;
  readonly text: string;
  readonly private: boolean;
  readonly at: string;
  readonly answer: { readonly text: string; readonly by: string; readonly at: string } | null;
}

/** Events in the record's order -> the notes in it. The last answer to a note stands. */
export function notesOf(events: readonly ProgressEvent[]): readonly LearnerNote[] {
  const notes = new Map<string, LearnerNote>();
  for (const event of events) {
    if (event.type === 'note.left') notes.set(event.id, { id: event.id, ...event.data, at: event.at, answer: null });
    if (event.type !== 'note.answered') continue;
    const { note, text, by } = event.data;
    const known = notes.get(note);
    if (known) notes.set(note, { ...known, answer: { text, by, at: event.at } });
  }
  return [...notes.values()];
}
