import type { Attempt, Attempts, Move } from '../progress/attempt.ts';
import { replayAttempt, type Texts } from '../progress/judged-play.ts';
import { foresee } from '../scenario/look-ahead.ts';
import type { Outcome } from '../scenario/model.ts';
import { type Decision, decisionsOf } from '../scenario/regret.ts';
import type { Play } from '../scenario/replay.ts';
import { type RuleSum, ruleSums } from '../scenario/rule-score.ts';
import { dayOf } from '../time.ts';

/** Whom a role-play is held with: those whom the company serves, or colleagues. */
export type Side = 'external' | 'internal';

/** How a rule was kept in one play: see `rule-score.ts`. */
export interface RuleShare extends RuleSum {
  readonly rule: string;
}

/** One assessed attempt as reports look at it. Practice takes no part in any report. */
export interface PlaySummary {
  readonly attempt: string;
  readonly scenario: string;
  readonly scenarioHash: string;
  readonly course: string | null;
  /** The day on which it ended, or began where it did not: YYYY-MM-DD. */
  readonly day: string;
  readonly side: Side;
  readonly outcome: Outcome | 'gaveUp' | 'interrupted' | 'open';
  readonly ending: string | null;
  readonly points: number | null;
  readonly best: number | null;
  readonly passed: boolean;
  /** Whether this site ships the text, another one did, or the text is missing. */
  readonly content: 'shipped' | 'other' | 'missing';
  readonly steps: readonly StepSummary[];
  /** Where the conversation stood at the end. */
  readonly at: string | null;
  readonly rules: readonly RuleShare[];
}

/** One turn: the reply (null where time ran out), what it lost in points, and what would have lost nothing. */
export interface StepSummary {
  readonly scene: string;
  readonly choice: string | null;
  readonly regret: number | null;
  readonly better: readonly string[];
  /** Whether there was more than one reply to choose from. */
  readonly free: boolean;
}

export interface PlayWorld {
  readonly texts: Texts;
  readonly shipped: ReadonlySet<string>;
}

/** The assessed attempts of a record, replayed on the texts that they were played on. */
export function playSummaries(
  attempts: Attempts,
  moves: ReadonlyMap<string, readonly Move[]>,
  world: PlayWorld,
): readonly PlaySummary[] {
  const assessed = [...attempts.values()].filter(({ kind }) => kind === 'assessed');
  return assessed.map((one) => playSummary(one, moves.get(one.attempt) ?? [], world));
}

function playSummary(one: Attempt, moves: readonly Move[], { texts, shipped }: PlayWorld): PlaySummary {
  const play = replayAttempt(one, moves, texts);
  const result = one.state === 'finished' ? one.result : null;
  const outcome = result?.outcome ?? 'open';
  // Given up is no choice: what was decided until then still shows where people leave, and counts for no rule.
  const isPlayed = play !== null && result !== null && outcome !== 'gaveUp' && outcome !== 'interrupted';
  return {
    attempt: one.attempt,
    scenario: one.scenario,
    scenarioHash: one.scenarioHash,
    course: one.course,
    day: dayOf(one.state === 'finished' ? one.finished : one.started),
    side: play ? sideOf(play) : 'external',
    outcome,
    ending: result?.ending ?? null,
    points: result?.points ?? null,
    best: result?.best ?? null,
    passed: result?.passed ?? false,
    content: play === null ? 'missing' : shipped.has(one.scenarioHash) ? 'shipped' : 'other',
    steps: play ? stepsOf(play) : [],
    at: play?.position.scene ?? null,
    rules: isPlayed ? [...ruleSums(play)].map(([rule, sum]) => ({ rule, ...sum })) : [],
  };
}

/** External is whom the company serves; a colleague is an internal customer. */
function sideOf({ program: { scenario } }: Play): Side {
  return scenario.people.find(({ id }) => id === scenario.customer)?.kind === 'colleague' ? 'internal' : 'external';
}

function stepsOf(play: Play): StepSummary[] {
  const decisions: readonly Decision[] = decisionsOf(play, foresee(play.program.scenario));
  return decisions.map(({ kind, choice, regret, better }, turn) => ({
    scene: play.turns[turn]!.before.scene,
    choice: choice?.id ?? null,
    regret,
    better: better.map(({ id }) => id),
    free: kind !== 'forced',
  }));
}
