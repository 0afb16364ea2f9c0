import type { Edges } from './condense.ts';
import { liveCells } from './live.ts';
import { blank, enterIn, mayTake, type Position, routeIn, takeIn } from './play.ts';
import type { Program, ReadyChoice, ReadyScene } from './program.ts';
import { longer, type StateTable, stateTable } from './state-table.ts';

/** How far a search goes before it says "not proved": an editor must stay quick, a command may take its time. */
export const STATE_LIMIT = { editor: 200_000, command: 2_000_000 } as const;

/** `Edge.via` of a timeout; choices are numbered from 0 as `2 · number`, plus 1 when they are taken again. */
export const TIMED = -1;

/**
 * All states that a conversation can be in, found breadth first, with every step between them. A state is (scene where
 * the learner chooses, live cells). States `expanded` and after were found but not looked into.
 */
export interface StateGraph extends Edges {
  readonly program: Program;
  readonly complete: boolean;
  readonly expanded: number;
  readonly choices: readonly ReadyChoice[];
  /** Per edge: what leads along it. */
  readonly via: Int32Array;
  /** Per state: its scene's index, and the edge by which it was found first (-1 for a start). */
  readonly sceneOf: Int32Array;
  readonly foundBy: Int32Array;
  readonly starts: readonly { readonly known: readonly string[]; readonly state: number }[];
  /** Scenes entered and numbered lines used (`scene index : line`), on the way to any state. */
  readonly visited: ReadonlySet<number>;
  readonly routesUsed: ReadonlySet<string>;
  /** The state of a position of this graph's own program, or -1. */
  readonly find: (position: Position) => number;
}

/** Searches from every set of remembered facts, until done or until `limit` states are known. */
export function explore(program: Program, limit: number): StateGraph {
  const live = liveCells(program);
  const table = stateTable(program, live, limit);
  const choices = program.readyScenes.flatMap((ready) => ready.choices);
  const walk = walker(program, table, choices);
  const { sets, complete } = startSets(program.scenario.remembers);
  const starts: { known: readonly string[]; state: number }[] = [];
  for (const known of sets) {
    const state = walk.begin(known);
    if (state >= 0) starts.push({ known, state });
  }
  const whole = walk.run() && complete && starts.length === sets.length;
  const count = table.size();
  const cut = walk.lists(count);
  const find = (position: Position) => table.find(program.readyScene.get(position.scene)!.index, position.cells);
  const sceneOf = Int32Array.from({ length: count }, (_, state) => table.sceneOf(state));
  return { program, complete: whole, count, choices, sceneOf, starts, find, ...cut };
}

/** All sets of remembered facts, the empty one first. Past twelve facts only none and all: then nothing is proved. */
function startSets(facts: readonly string[]): { readonly sets: readonly (readonly string[])[]; complete: boolean } {
  if (facts.length > 12) return { sets: [[], facts], complete: false };
  const sets = Array.from({ length: 2 ** facts.length }, (_, bits) => facts.filter((__, at) => bits & (1 << at)));
  return { sets, complete: true };
}

function walker(program: Program, table: StateTable, choices: readonly ReadyChoice[]) {
  const numberOf = new Map(choices.map((choice, at) => [choice, at]));
  const firstNumber = program.readyScenes.map((ready) => (ready.choices[0] ? numberOf.get(ready.choices[0])! : 0));
  const base = new Array<number>(program.cellCount).fill(0);
  const cells = base.slice();
  const visited = new Uint8Array(program.readyScenes.length);
  const routesUsed = new Set<string>();
  let [first, target, via] = [new Int32Array(1024), new Int32Array(4096), new Int32Array(4096)];
  let foundBy = new Int32Array(1024);
  let [edges, expanded] = [0, 0];

  /** `play.ts` entering a scene and following its routes, with what was seen on the way noted. */
  const arrive = (to: ReadyScene): number => {
    let scene = to;
    enterIn(scene, cells);
    visited[scene.index] = 1;
    for (let next = routeIn(scene, cells); next >= 0; next = routeIn(scene, cells)) {
      routesUsed.add(`${scene.index}:${next}`);
      scene = scene.routes[next]!.to;
      enterIn(scene, cells);
      visited[scene.index] = 1;
    }
    return number(scene);
  };
  const number = (scene: ReadyScene): number => {
    const before = table.size();
    const state = table.number(scene.index, cells);
    if (state === before) {
      if (state >= foundBy.length) foundBy = longer(foundBy);
      foundBy[state] = edges;
    }
    return state;
  };
  const link = (state: number, by: number): boolean => {
    if (state < 0) return false;
    if (edges === target.length) [target, via] = [longer(target), longer(via)];
    target[edges] = state;
    via[edges++] = by;
    return true;
  };
  const copy = () => {
    for (let i = 0; i < base.length; i++) cells[i] = base[i]!;
  };
  const expand = (state: number): boolean => {
    table.unpack(state, base);
    const scene = program.readyScenes[table.sceneOf(state)]!;
    const from = firstNumber[scene.index]!;
    for (let i = 0; i < scene.choices.length; i++) {
      const choice = scene.choices[i]!;
      if (!mayTake(choice, base)) continue;
      copy();
      const again = choice.taken >= 0 && base[choice.taken] === 1 ? 1 : 0;
      takeIn(choice, cells);
      const to = choice.to === scene ? number(scene) : arrive(choice.to);
      if (!link(to, 2 * (from + i) + again)) return false;
    }
    if (!scene.timed) return true;
    copy();
    return link(scene.timed === scene ? state : arrive(scene.timed), TIMED);
  };
  return {
    begin: (known: readonly string[]): number => {
      blank(program, known).cells.forEach((value, cell) => {
        cells[cell] = value;
      });
      const before = table.size();
      const state = arrive(program.readyScenes[0]!);
      if (state === before) foundBy[state] = -1;
      return state;
    },
    run: (): boolean => {
      while (expanded < table.size()) {
        if (expanded + 1 >= first.length) first = longer(first);
        if (!expand(expanded)) return false;
        first[++expanded] = edges;
      }
      return true;
    },
    lists: (count: number) => {
      const ends = new Int32Array(count + 1).fill(edges);
      ends.set(first.subarray(0, Math.min(count, expanded) + 1));
      if (expanded < count) edges = first[expanded]!;
      ends.fill(edges, expanded + 1);
      const entered = new Set([...visited.keys()].filter((scene) => visited[scene] === 1));
      const lists = { first: ends, target: target.slice(0, edges), via: via.slice(0, edges) };
      return { ...lists, foundBy: foundBy.slice(0, count), expanded, visited: entered, routesUsed };
    },
  };
}
