import { chanceFrom } from '../time.ts';
import type { Scenario } from './model.ts';
import type { Runs } from './naive.ts';
import { prepare } from './program.ts';
import { type Player, simulate } from './simulate.ts';

/** What seeded plays saw that always take the choice used least so far. */
export interface Coverage {
  readonly scenes: ReadonlySet<string>;
  readonly choices: ReadonlySet<string>;
  readonly best: number | null;
}

/** A quick look around, for when the search does not end: what it saw is certain, what it did not see is open. */
export function lookAround(scenario: Scenario, { runs, seed }: Runs): Coverage {
  const program = prepare(scenario);
  const chance = chanceFrom(seed);
  const used = new Map<string, number>();
  const scenes = new Set<string>();
  let best: number | null = null;
  const pick: Player = (open, at) => {
    scenes.add(at.scene);
    const least = Math.min(...open.map((choice) => used.get(choice.id) ?? 0));
    const rare = open.filter((choice) => (used.get(choice.id) ?? 0) === least);
    const choice = rare[Math.floor(chance() * rare.length)]!;
    used.set(choice.id, least + 1);
    return choice;
  };
  for (let at = 0; at < runs; at++) {
    const run = simulate(program, at % 2 === 0 ? scenario.remembers : [], pick);
    if (run.ending === null) continue;
    scenes.add(run.ending);
    best = Math.max(best ?? run.points, run.points);
  }
  return { scenes, choices: new Set(used.keys()), best };
}
