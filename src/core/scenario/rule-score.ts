import type { Choice } from './model.ts';
import type { Program } from './program.ts';
import type { Play, Turn } from './replay.ts';
import { pointsPerRule } from './score.ts';

/**
 * How a rule was kept over the decisions where open choices differ on it. `lost` = Σ(b − t), `range` = Σ(b − w), with b, w
 * and t the best, worst and taken points on the rule. Sums of several plays may be added; `share` is 1 − lost / range.
 */
export interface RuleSum {
  readonly lost: number;
  readonly range: number;
  readonly decisions: number;
}

export const NO_DECISIONS: RuleSum = { lost: 0, range: 0, decisions: 0 };

/** Between 0 (always the worst) and 1 (always the best), or null where nothing was decided. */
export function shareOf(sum: RuleSum): number | null {
  return sum.range === 0 ? null : 1 - sum.lost / sum.range;
}

export function addSums(a: RuleSum, b: RuleSum): RuleSum {
  return { lost: a.lost + b.lost, range: a.range + b.range, decisions: a.decisions + b.decisions };
}

/** A play -> the sums of each rule that it decided about, in the order in which they came up. */
export function ruleSums(play: Play): ReadonlyMap<string, RuleSum> {
  const sums = new Map<string, RuleSum>();
  for (const turn of play.turns) {
    for (const [rule, sum] of differences(play.program, turn))
      sums.set(rule, addSums(sums.get(rule) ?? NO_DECISIONS, sum));
  }
  return sums;
}

/** The same sums over all rules of a competency (`competencyOf` names a rule's). A decision about two of them is one. */
export function competencySums(
  play: Play,
  competencyOf: (rule: string) => string | null,
): ReadonlyMap<string, RuleSum> {
  const sums = new Map<string, RuleSum>();
  for (const turn of play.turns) {
    const here = new Map<string, RuleSum>();
    for (const [rule, sum] of differences(play.program, turn)) {
      const competency = competencyOf(rule);
      if (competency === null) continue;
      here.set(competency, { ...addSums(here.get(competency) ?? NO_DECISIONS, sum), decisions: 1 });
    }
    for (const [competency, sum] of here) sums.set(competency, addSums(sums.get(competency) ?? NO_DECISIONS, sum));
  }
  return sums;
}

/** Rule -> sums of one turn, for the rules on which its open choices differ. A timeout decided nothing. */
export function differences(program: Program, turn: Turn): ReadonlyMap<string, RuleSum> {
  const sums = new Map<string, RuleSum>();
  if (!turn.choice) return sums;
  const pointsNow = (choice: Choice) => {
    const bit = program.taken.get(choice.id);
    return pointsPerRule(choice, bit === undefined || turn.before.cells[bit] === 0);
  };
  const open = turn.open.map(pointsNow);
  const taken = pointsNow(turn.choice);
  for (const rule of new Set(open.flatMap((points) => [...points.keys()]))) {
    const values = open.map((points) => points.get(rule) ?? 0);
    const best = Math.max(...values);
    const range = best - Math.min(...values);
    if (range > 0) sums.set(rule, { lost: best - (taken.get(rule) ?? 0), range, decisions: 1 });
  }
  return sums;
}
