import type { Choice, Outcome } from './model.ts';
import { chooseIn, mayTake, type Position, start, worthNow } from './play.ts';
import type { Program } from './program.ts';
import { brokenBy } from './score.ts';

/** A play without its transcript: thousands of them are made at once. `outcome` is null where no ending was reached. */
export interface Run {
  readonly choices: readonly Choice[];
  readonly points: number;
  readonly broken: readonly string[];
  readonly ending: string | null;
  readonly outcome: Outcome | null;
}

/** A player who goes round in circles is stopped: far more turns than any role-play has. */
const MOST_TURNS = 500;

/** Takes one of the open choices (at least one), given in the order of the file. */
export type Player = (open: readonly Choice[], at: Position) => Choice;

/** Plays to an ending, to a moment with nothing to say, or to the last turn allowed. Timers are off. */
export function simulate(program: Program, known: readonly string[], pick: Player): Run {
  const begun = start(program, known);
  const cells = begun.cells.slice();
  let ready = program.readyScene.get(begun.scene)!;
  const choices: Choice[] = [];
  const broken = new Set<string>();
  let points = 0;
  while (choices.length < MOST_TURNS) {
    const open = ready.choices.filter((choice) => mayTake(choice, cells)).map((one) => one.choice);
    if (open.length === 0) break;
    const taken = program.readyChoice.get(pick(open, { scene: ready.scene.id, cells }).id)!;
    points += worthNow(taken, cells);
    for (const rule of brokenBy(taken.choice)) broken.add(rule);
    choices.push(taken.choice);
    ready = chooseIn(taken, cells);
  }
  const { id, then } = ready.scene;
  const ended = then.kind === 'end' ? { ending: id, outcome: then.outcome } : { ending: null, outcome: null };
  return { choices, points, broken: [...broken], ...ended };
}
