import type { Bounds, Choice, Outcome } from './model.ts';
import type { Play } from './replay.ts';

export interface RulePoints {
  readonly rule: string;
  readonly points: number;
}

/** What a play comes to. `percent` is null where the role-play has no points or its best is not proved. */
export interface Score {
  readonly points: number;
  readonly best: number | null;
  readonly pass: number | null;
  readonly percent: number | null;
  readonly rules: readonly RulePoints[];
  /** Critical rules that were broken, each once. */
  readonly broken: readonly string[];
  readonly outcome: Outcome | null;
  readonly ending: string | null;
  readonly passed: boolean;
}

/** What decides about a pass, as `attempt.finished` keeps it. */
export interface Verdict {
  readonly points: number;
  readonly best: number | null;
  readonly pass: number | null;
  readonly outcome: Outcome | null;
  readonly broken: readonly string[];
}

/** Whole numbers only, so that no rounding decides: 100 · max(0, points) ≥ pass · best. */
export function reachesMark(points: number, best: number, pass: number): boolean {
  return 100 * Math.max(0, points) >= pass * best;
}

/**
 * Passed: enough points, an ending other than failure, no critical rule broken. A role-play without points is passed by
 * such an ending alone; so is one whose best is not proved, since there is nothing to measure against.
 */
export function isPassed({ points, best, pass, outcome, broken }: Verdict): boolean {
  if (outcome === null || outcome === 'failure' || broken.length > 0) return false;
  return pass === null || best === null || reachesMark(points, best, pass);
}

/** Whole percent of the best total, rounded down and never below 0; null where there is no best above 0. */
export function percentOf(points: number, best: number | null): number | null {
  return best === null || best <= 0 ? null : Math.floor((100 * Math.max(0, points)) / best);
}

/** A play, finished or not -> its score. An unfinished one is never passed. */
export function scorePlay(play: Play, bounds: Pick<Bounds, 'best'>): Score {
  const rules = new Map<string, number>();
  const broken = new Set<string>();
  let points = 0;
  for (const turn of play.turns) {
    points += turn.points;
    if (!turn.choice) continue;
    for (const rule of brokenBy(turn.choice)) broken.add(rule);
    for (const [rule, gain] of pointsPerRule(turn.choice, isCounted(play, turn)))
      rules.set(rule, (rules.get(rule) ?? 0) + gain);
  }
  const { pass } = play.program.scenario;
  const best = pass === null ? null : bounds.best;
  const verdict = { points, best, pass, outcome: play.ending?.outcome ?? null, broken: [...broken] };
  return {
    ...verdict,
    percent: percentOf(points, best),
    rules: [...rules].map(([rule, sum]) => ({ rule, points: sum })),
    ending: play.ending?.scene ?? null,
    passed: isPassed(verdict),
  };
}

/** The critical rules that taking the choice breaks: those on which it has negative points. */
export function brokenBy(choice: Choice): readonly string[] {
  return choice.effects.flatMap((effect) =>
    effect.kind === 'points' && effect.critical && effect.points < 0 ? [effect.rule] : [],
  );
}

/** The points of a choice, rule by rule; all silent where they were counted before. */
export function pointsPerRule(choice: Choice, counts = true): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  if (!counts) return sums;
  for (const effect of choice.effects) {
    if (effect.kind === 'points') sums.set(effect.rule, (sums.get(effect.rule) ?? 0) + effect.points);
  }
  return sums;
}

function isCounted(play: Play, turn: Play['turns'][number]): boolean {
  const bit = turn.choice && play.program.taken.get(turn.choice.id);
  return bit === null || bit === undefined || turn.before.cells[bit] === 0;
}
