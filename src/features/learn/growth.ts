import { type Day, dayAt } from '../../core/days.ts';
import { type Attempt, movesOf } from '../../core/progress/attempt.ts';
import { replayAttempt } from '../../core/progress/judged-play.ts';
import { type EvidenceSource, type KeptEvidence, readEvidence } from '../../core/progress/kept-evidence.ts';
import { mayReview, type ReviewSource, reviewItems, reviewOn, type TodaysReview } from '../../core/progress/review.ts';
import type { Play } from '../../core/scenario/replay.ts';

/** What the record says about levels and reviews, on one day. */
export interface Growth extends KeptEvidence {
  readonly today: Day;
  readonly review: TodaysReview;
}

/** The present learner's record with what is due on the day of `now`. */
export async function readGrowth({ now, ...source }: EvidenceSource & { readonly now: number }): Promise<Growth> {
  const kept = await readEvidence(source);
  const { evidence, state } = kept;
  const today = dayAt(now, -new Date(now).getTimezoneOffset());
  const items = reviewItems(evidence).filter((item) => mayReview(item, state.attempts, source.courses));
  return { ...kept, today, review: reviewOn(today, items, evidence) };
}

/** The conversation up to a missed decision, and the attempt that it was missed in; null where its text is gone. */
export function sceneOf(
  source: Extract<ReviewSource, { kind: 'decision' }>,
  { state, events, texts }: Growth,
): { readonly attempt: Attempt; readonly play: Play } | null {
  const attempt = state.attempts.get(source.attempt);
  const play = attempt && replayAttempt(attempt, movesOf(events, source.attempt).slice(0, source.turn), texts);
  return attempt && play && play.position.scene === source.scene ? { attempt, play } : null;
}
