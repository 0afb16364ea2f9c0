import { chanceFrom } from '../time.ts';
import { choiceOrder } from './choice-order.ts';
import type { Bounds, Choice, Scenario } from './model.ts';
import { prepare } from './program.ts';
import { isPassed } from './score.ts';
import { type Player, simulate } from './simulate.ts';

/** Players who do not read: the first reply as shown, the longest one, the shortest, any one. Where they pass, nothing is tested. */
export const NAIVE_PLAYERS = ['first', 'longest', 'shortest', 'random'] as const;
export type NaivePlayer = (typeof NAIVE_PLAYERS)[number];

/** How a player fared. Plays that come to no ending are not passed. `share` is between 0 and 1. */
export interface NaiveResult {
  readonly player: NaivePlayer;
  readonly plays: number;
  readonly passed: number;
  readonly share: number;
}

/** How many attempts, and the seed of the first; the others count up from it. */
export interface Runs {
  readonly runs: number;
  readonly seed: number;
}

/** How often each naive player passes. They start with everything remembered, as in a package. */
export function tryNaively(
  scenario: Scenario,
  { best }: Pick<Bounds, 'best'>,
  { runs, seed }: Runs,
): readonly NaiveResult[] {
  const program = prepare(scenario);
  return NAIVE_PLAYERS.map((player) => {
    let passed = 0;
    for (let at = 0; at < runs; at++) {
      const run = simulate(program, scenario.remembers, naivePick(player, scenario, seed + at));
      if (isPassed({ ...run, best, pass: scenario.pass })) passed++;
    }
    return { player, plays: runs, passed, share: runs === 0 ? 0 : passed / runs };
  });
}

/** How a naive player picks, in the attempt with this seed. */
export function naivePick(player: NaivePlayer, scenario: Scenario, seed: number): Player {
  if (player === 'longest') return (open) => open.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  if (player === 'shortest') return (open) => open.reduce((a, b) => (b.text.length < a.text.length ? b : a));
  if (player === 'first') return (open, at) => firstShown(scenario, open, at.scene, seed);
  const chance = chanceFrom(seed);
  return (open) => open[Math.floor(chance() * open.length)]!;
}

function firstShown(scenario: Scenario, open: readonly Choice[], scene: string, seed: number): Choice {
  const shown = choiceOrder(scenario, prepare(scenario).scenes.get(scene)!, seed);
  return shown.find((choice) => open.includes(choice))!;
}
