import { learn } from '#messages/learn.ts';
import type { Mood } from '../core/scenario/model.ts';

/** The mood in a word; its colour only goes along. */
export function MoodWord({ mood }: { readonly mood: Mood }) {
  return (
    <span className="mood-word" data-mood={mood}>
      {learn.mood[mood]}
    </span>
  );
}
