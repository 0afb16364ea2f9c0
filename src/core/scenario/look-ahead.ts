import { explore, STATE_LIMIT, type StateGraph } from './explore.ts';
import { findLoops, keepsForScore } from './loops.ts';
import type { Scenario } from './model.ts';
import { lookAhead, NONE, type Outlook, overStarts } from './outlook.ts';
import type { Position } from './play.ts';
import { layOut, type Program, prepare } from './program.ts';

/**
 * What is still to come from a position of a play. `clean` is null where no path without a break or failure is left;
 * `mark` is the scenario's best total, which the pass mark is a share of.
 */
export interface Ahead {
  readonly best: number;
  readonly clean: number | null;
  readonly mark: number | null;
}

/** Answers for the positions of a play (those of `prepare(scenario)`); null where nothing is proved. */
export interface Foresight {
  readonly outlook: Outlook;
  readonly at: (position: Position) => Ahead | null;
}

const known = new WeakMap<Scenario, Foresight | null>();

/** Best and clean best still to come, for the debrief; null where the search does not end within an editor's bound. */
export function foresee(scenario: Scenario): Foresight | null {
  const found = known.get(scenario);
  if (found !== undefined) return found;
  const graph = exploreScores(scenario, STATE_LIMIT.editor);
  const foresight = graph.complete ? foresightOf(lookAhead(graph)) : null;
  known.set(scenario, foresight);
  return foresight;
}

/** The search that best and worst are read from. */
export function exploreScores(scenario: Scenario, limit: number): StateGraph {
  return explore(layOut(scenario, keepsForScore(findLoops(scenario))), limit);
}

function foresightOf(outlook: Outlook): Foresight {
  const { graph } = outlook;
  const from = cellsWithin(prepare(graph.program.scenario), graph.program);
  const mark = overStarts(graph, outlook.best, Math.max);
  const at = (position: Position): Ahead | null => {
    const state = graph.find({ scene: position.scene, cells: from.map((cell) => position.cells[cell]!) });
    if (state < 0 || outlook.best[state] === NONE) return null;
    const clean = outlook.clean[state]!;
    return { best: outlook.best[state]!, clean: clean === NONE ? null : clean, mark };
  };
  return { outlook, at };
}

/** For each cell of `small` its cell in `whole`: the same meters and facts, fewer bits. */
function cellsWithin(whole: Program, small: Program): number[] {
  const cells: number[] = [];
  for (const [name, meter] of small.meters) cells[meter.cell] = whole.meters.get(name)!.cell;
  for (const kind of ['facts', 'taken', 'entered'] as const)
    for (const [name, cell] of small[kind]) cells[cell] = whole[kind].get(name)!;
  return cells;
}
