import type { RichText } from '../../../core/rich-text.ts';
import type { Choice } from '../../../core/scenario/model.ts';
import { pointsPerRule } from '../../../core/scenario/score.ts';

/** What one reply did: the rules that moved, by how much, and the author's sentence about it. */
export interface CoachNote {
  readonly rules: readonly { readonly rule: string; readonly points: number }[];
  readonly text: RichText | null;
}

/** The notes on a choice, in written order; rules that no sentence speaks of come last. */
export function coachNotes(choice: Choice): readonly CoachNote[] {
  const points = pointsPerRule(choice);
  const spoken = new Set(choice.coaching.flatMap(({ rules }) => rules));
  const moved = (rules: readonly string[]) => rules.map((rule) => ({ rule, points: points.get(rule) ?? 0 }));
  const notes = choice.coaching.map(({ rules, text }): CoachNote => ({ rules: moved(rules), text }));
  const silent = [...points.keys()].filter((rule) => !spoken.has(rule));
  return silent.length > 0 ? [...notes, { rules: moved(silent), text: null }] : notes;
}
