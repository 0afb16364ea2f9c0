import { lesson as words } from '#messages/lesson.ts';
import { managerSees } from '#messages/manager-sees.ts';
import type { LearnerNote } from '../core/progress/notes.ts';
import { isolated } from '../core/typography.ts';
import { make } from './rich-nodes.ts';

/** The learner's notes on one lesson, each with what the manager answered. */
export function lessonNotes(notes: readonly LearnerNote[]): HTMLElement[] {
  return [make('h2', { class: 'small' }, words.notesTitle), ...notes.map(noteOf)];
}

function noteOf({ text, at, answer, private: isPrivate }: LearnerNote): HTMLElement {
  const kept = isPrivate ? `, ${managerSees.notePrivate}` : '';
  return make(
    'div',
    { class: 'note-left stack' },
    make('p', { class: 'small soft' }, `${words.noteOn(at.slice(0, 10))}${kept}`),
    make('p', {}, isolated(text)),
    answer
      ? make(
          'blockquote',
          { class: 'note-answer' },
          make('p', { class: 'small' }, make('strong', {}, managerSees.noteAnswer(answer.by))),
          make('p', {}, isolated(answer.text)),
        )
      : make('p', { class: 'small soft' }, isPrivate ? words.noteUnseen : managerSees.noteOpen),
  );
}
