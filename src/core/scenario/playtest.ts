import type { Bounds, Choice, Outcome, Scenario } from './model.ts';
import { type NaiveResult, naivePick, type Runs, tryNaively } from './naive.ts';
import { choicesOf, prepare } from './program.ts';
import { isPassed } from './score.ts';
import { simulate } from './simulate.ts';

/** An ending that random plays came to: how often, how often as a pass, and how many plays had which points. */
export interface EndingCount {
  readonly scene: string;
  readonly outcome: Outcome;
  readonly plays: number;
  readonly passed: number;
  /** Points -> plays, by rising points. */
  readonly histogram: readonly { readonly points: number; readonly plays: number }[];
}

export interface Playtest {
  readonly plays: number;
  readonly passed: number;
  /** Plays that came to no ending. */
  readonly unfinished: number;
  readonly endings: readonly EndingCount[];
  /** Each choice with how often it was taken, in the order of the file. */
  readonly choices: readonly { readonly choice: Choice; readonly taken: number }[];
  readonly naive: readonly NaiveResult[];
}

/** Plays a role-play many times at random, the same way for the same seed. */
export function playtest(scenario: Scenario, bounds: Pick<Bounds, 'best'>, runs: Runs): Playtest {
  const program = prepare(scenario);
  const taken = new Map<string, number>();
  const endings = new Map<string, { outcome: Outcome; points: number[]; passed: number }>();
  let passed = 0;
  for (let at = 0; at < runs.runs; at++) {
    const run = simulate(program, scenario.remembers, naivePick('random', scenario, runs.seed + at));
    for (const { id } of run.choices) taken.set(id, (taken.get(id) ?? 0) + 1);
    if (run.ending === null || run.outcome === null) continue;
    const ending = endings.get(run.ending) ?? { outcome: run.outcome, points: [], passed: 0 };
    endings.set(run.ending, ending);
    ending.points.push(run.points);
    if (!isPassed({ ...run, best: bounds.best, pass: scenario.pass })) continue;
    ending.passed++;
    passed++;
  }
  const counted = scenario.scenes.flatMap((scene): EndingCount[] => {
    const ending = endings.get(scene.id);
    if (!ending) return [];
    const { outcome, points } = ending;
    return [{ scene: scene.id, outcome, plays: points.length, passed: ending.passed, histogram: histogramOf(points) }];
  });
  return {
    plays: runs.runs,
    passed,
    unfinished: runs.runs - counted.reduce((sum, one) => sum + one.plays, 0),
    endings: counted,
    choices: scenario.scenes.flatMap(choicesOf).map((choice) => ({ choice, taken: taken.get(choice.id) ?? 0 })),
    naive: tryNaively(scenario, bounds, runs),
  };
}

function histogramOf(points: readonly number[]): EndingCount['histogram'] {
  const counts = new Map<number, number>();
  for (const value of points) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b).map(([value, plays]) => ({ points: value, plays }));
}
