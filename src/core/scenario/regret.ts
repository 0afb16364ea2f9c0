import type { Ahead, Foresight } from './look-ahead.ts';
import type { Choice } from './model.ts';
import { choose, pointsOf } from './play.ts';
import type { Play, Turn } from './replay.ts';
import { brokenBy, reachesMark } from './score.ts';

/** One turn, judged by what was still to come before and after it. `turn` counts from 1, as in the transcript. */
export interface Decision {
  readonly turn: number;
  readonly kind: 'choice' | 'forced' | 'timeout';
  readonly choice: Choice | null;
  readonly points: number;
  /** Best still to come before − (its points + best still to come after); null where nothing is proved. */
  readonly regret: number | null;
  /** The open replies of zero regret; after a point of no return, those that left a pass within reach. */
  readonly better: readonly Choice[];
  /** True for the first turn after which no passing path is left. */
  readonly noReturn: boolean;
}

/** Each turn of a play with its regret. Over a finished play they sum to `best from its start − points`. */
export function decisionsOf(play: Play, foresight: Foresight | null): readonly Decision[] {
  const decisions: Decision[] = [];
  let chance: Chance = { points: 0, broken: false };
  let open = isPassable(play, chance, foresight?.at(begunAt(play)) ?? null);
  for (const [index, turn] of play.turns.entries()) {
    const next = chanceAfter(chance, turn.choice, turn.points);
    const after = foresight?.at(turn.after) ?? null;
    const still = foresight === null || isPassable(play, next, after);
    const noReturn = open && !still;
    const better = !foresight
      ? []
      : noReturn
        ? passing(play, turn, chance, foresight)
        : unregretted(play, turn, foresight);
    const before = foresight?.at(turn.before) ?? null;
    const regret = before && after ? before.best - turn.points - after.best : null;
    const kind = !turn.choice ? 'timeout' : turn.open.length === 1 ? 'forced' : 'choice';
    decisions.push({ turn: index + 1, kind, choice: turn.choice, points: turn.points, regret, better, noReturn });
    [chance, open] = [next, still];
  }
  return decisions;
}

/** What counts towards a pass so far. */
interface Chance {
  readonly points: number;
  readonly broken: boolean;
}

function chanceAfter(chance: Chance, choice: Choice | null, points: number): Chance {
  const breaks = choice !== null && brokenBy(choice).length > 0;
  return { points: chance.points + points, broken: chance.broken || breaks };
}

/** True while some way on still passes. The clean best decides: points below it never pass where it does not. */
function isPassable(play: Play, chance: Chance, ahead: Ahead | null): boolean {
  if (chance.broken || ahead === null || ahead.clean === null) return false;
  const { pass } = play.program.scenario;
  return pass === null || ahead.mark === null || reachesMark(chance.points + ahead.clean, ahead.mark, pass);
}

function begunAt(play: Play) {
  return play.turns[0]?.before ?? play.position;
}

function aheadOf(play: Play, turn: Turn, choice: Choice, foresight: Foresight) {
  return foresight.at(choose(play.program, turn.before, choice));
}

/** A reply that breaks a critical rule is never the better one, whatever it brings, unless every best one does. */
function unregretted(play: Play, turn: Turn, foresight: Foresight): Choice[] {
  const before = foresight.at(turn.before);
  const best = turn.open.filter((choice) => {
    const ahead = aheadOf(play, turn, choice, foresight);
    return before && ahead && pointsOf(play.program, turn.before.cells, choice) + ahead.best === before.best;
  });
  const kept = best.filter((choice) => brokenBy(choice).length === 0);
  return kept.length > 0 ? kept : best;
}

function passing(play: Play, turn: Turn, chance: Chance, foresight: Foresight): Choice[] {
  const values = turn.open.flatMap((choice) => {
    const ahead = aheadOf(play, turn, choice, foresight);
    const next = chanceAfter(chance, choice, pointsOf(play.program, turn.before.cells, choice));
    return ahead && isPassable(play, next, ahead) ? [{ choice, total: next.points + ahead.clean! }] : [];
  });
  const most = Math.max(...values.map((one) => one.total));
  return values.filter((one) => one.total === most).map((one) => one.choice);
}
