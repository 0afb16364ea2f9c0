import type { Course } from '../../core/curriculum/course.ts';
import { type Day, dayAt } from '../../core/days.ts';
import { type Attempt, movesOf } from '../../core/progress/attempt.ts';
import type { ProgressEvent } from '../../core/progress/events.ts';
import { type Evidence, evidenceOf, replayAttempt, type Texts } from '../../core/progress/evidence.ts';
import { foldLearner, type LearnerState } from '../../core/progress/learner.ts';
import type { ProgressStore } from '../../core/progress/progress-store.ts';
import { mayReview, type ReviewSource, reviewItems, reviewOn, type TodaysReview } from '../../core/progress/review.ts';
import type { CompiledScenario } from '../../core/scenario/model.ts';
import type { Play } from '../../core/scenario/replay.ts';

/** What the record says about levels and reviews, on one day. */
export interface Growth {
  readonly learner: string;
  readonly today: Day;
  readonly events: readonly ProgressEvent[];
  readonly state: LearnerState;
  readonly texts: Texts;
  readonly evidence: readonly Evidence[];
  readonly review: TodaysReview;
}

interface GrowthSource {
  readonly store: ProgressStore;
  readonly courses: readonly Course[];
  readonly now: number;
}

/** Reads the present learner's record, and the texts that their conversations were played on. */
export async function readGrowth({ store, courses, now }: GrowthSource): Promise<Growth> {
  const [learner, events] = await Promise.all([store.learner(), store.read()]);
  const state = foldLearner(events);
  const texts = await textsOf(state, store);
  const evidence = evidenceOf(events, texts, courses);
  const today = dayAt(now, -new Date(now).getTimezoneOffset());
  const items = reviewItems(evidence).filter((item) => mayReview(item, state.attempts, courses));
  return { learner, today, events, state, texts, evidence, review: reviewOn(today, items, evidence) };
}

async function textsOf({ attempts }: LearnerState, store: ProgressStore): Promise<Texts> {
  const hashes = new Set(
    [...attempts.values()].filter((one) => one.state === 'finished').map((one) => one.scenarioHash),
  );
  const found = await Promise.all([...hashes].map((hash) => store.scenario(hash)));
  const kept = found.filter((one): one is CompiledScenario => one !== null);
  return new Map(kept.map((compiled) => [compiled.scenarioHash, compiled]));
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
