import type { Edges } from './condense.ts';
import { liveCells } from './live.ts';
import { blank, enterIn, mayTake, type Position, routeIn, takeIn } from './play.ts';
import type { Program } from './program.ts';
import type { ReadyChoice, ReadyScene } from './ready.ts';
import { type Start, startMark, startSets } from './starts.ts';
import { longer, type StateTable, stateTable } from './state-table.ts';

/** How far a search goes before it says "not proved": an editor must stay quick, a command may take its time. */
export const STATE_LIMIT = { editor: 200_000, command: 2_000_000 } as const;

/** `Edge.via` of a timeout; choices are numbered from 0 as `2 · number`, plus 1 when they are taken again. */
export const TIMED = -1;

/** `enteredBy` of a scene that no way comes by. */
export const NEVER = -1;

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
  /** Per state: its scene's index, and the edge by which it was found first, or the mark of a start. */
  readonly sceneOf: Int32Array;
  readonly foundBy: Int32Array;
  /** Per scene, routes too: the first edge on which it is entered, the mark of a start, or `NEVER`. */
  readonly enteredBy: Int32Array;
  /** Numbered lines used on the way to any state, as `scene index : line`. */
  readonly routesUsed: ReadonlySet<string>;
  readonly starts: readonly Start[];
  /** The state of a position of this graph's own program, or -1. */
  readonly find: (position: Position) => number;
}

/** Searches from every set of remembered facts, until done or until `limit` states are known. */
export function explore(program: Program, limit: number): StateGraph {
  const live = liveCells(program);
  const table = stateTable(program, live, limit);
  const search = newSearch(program, table, live);
  const { sets, complete } = startSets(program.scenario.remembers);
  const starts = sets
    .map((known, at) => ({ known, state: begin(search, known, startMark(at)) }))
    .filter((start) => start.state >= 0);
  while (search.expanded < table.size() && expand(search)) search.expanded++;
  const done = search.expanded === table.size() && starts.length === sets.length;
  return {
    program,
    complete: complete && done,
    count: table.size(),
    expanded: search.expanded,
    choices: search.choices,
    starts,
    enteredBy: search.enteredBy,
    routesUsed: search.routesUsed,
    ...lists(search),
    find: (position) => table.find(program.readyScene.get(position.scene)!.index, position.cells),
  };
}

/** A search at work. `base` is the state looked into, `cells` the one being made from it. */
interface Search {
  readonly program: Program;
  readonly table: StateTable;
  readonly live: readonly Int32Array[];
  readonly choices: readonly ReadyChoice[];
  /** Per scene: the number of its first choice. */
  readonly firstChoice: readonly number[];
  readonly base: number[];
  readonly cells: number[];
  readonly enteredBy: Int32Array;
  readonly routesUsed: Set<string>;
  first: Int32Array<ArrayBuffer>;
  target: Int32Array<ArrayBuffer>;
  via: Int32Array<ArrayBuffer>;
  foundBy: Int32Array<ArrayBuffer>;
  edges: number;
  found: number;
  expanded: number;
}

function newSearch(program: Program, table: StateTable, live: readonly Int32Array[]): Search {
  const choices: ReadyChoice[] = [];
  const firstChoice = program.readyScenes.map((ready) => choices.push(...ready.choices) - ready.choices.length);
  return {
    program,
    table,
    live,
    choices,
    firstChoice,
    base: new Array<number>(program.cellCount).fill(0),
    cells: new Array<number>(program.cellCount).fill(0),
    enteredBy: new Int32Array(program.readyScenes.length).fill(NEVER),
    routesUsed: new Set(),
    first: new Int32Array(1024),
    target: new Int32Array(4096),
    via: new Int32Array(4096),
    foundBy: new Int32Array(1024),
    edges: 0,
    found: 0,
    expanded: 0,
  };
}

/** The state in which a conversation with these facts known begins, or -1 past the limit. */
function begin(search: Search, known: readonly string[], mark: number): number {
  for (const [cell, value] of blank(search.program, known).cells.entries()) search.cells[cell] = value;
  return arrive(search, search.program.readyScenes[0]!, mark);
}

/** Looks into the next state: one edge for each open choice, one for its timer. False past the limit. */
function expand(search: Search): boolean {
  const { table, base, cells, expanded: state } = search;
  if (state + 1 >= search.first.length) search.first = longer(search.first);
  table.unpack(state, base);
  const scene = search.program.readyScenes[table.sceneOf(state)]!;
  const number = search.firstChoice[scene.index]!;
  const alive = search.live[scene.index]!;
  for (let i = 0; i < scene.choices.length; i++) {
    const choice = scene.choices[i]!;
    if (!mayTake(choice, base)) continue;
    copy(base, cells, alive);
    const again = choice.taken >= 0 && base[choice.taken] === 1 ? 1 : 0;
    takeIn(choice, cells);
    const to = choice.to === scene ? settle(search, scene, search.edges) : arrive(search, choice.to, search.edges);
    if (!link(search, to, 2 * (number + i) + again)) return false;
  }
  if (scene.timed) {
    copy(base, cells, alive);
    const to = scene.timed === scene ? state : arrive(search, scene.timed, search.edges);
    if (!link(search, to, TIMED)) return false;
  }
  search.first[state + 1] = search.edges;
  return true;
}

/** `arriveIn` of play.ts, step by step, with what was seen on the way noted. */
function arrive(search: Search, to: ReadyScene, edge: number): number {
  const { cells, enteredBy } = search;
  if (to.still && enteredBy[to.index] !== NEVER) return settle(search, to, edge);
  let scene = to;
  enterIn(scene, cells);
  if (enteredBy[scene.index] === NEVER) enteredBy[scene.index] = edge;
  for (let next = routeIn(scene, cells); next >= 0; next = routeIn(scene, cells)) {
    search.routesUsed.add(`${scene.index}:${next}`);
    scene = scene.routes[next]!.to;
    enterIn(scene, cells);
    if (enteredBy[scene.index] === NEVER) enteredBy[scene.index] = edge;
  }
  return settle(search, scene, edge);
}

/** The number of the state that `cells` and the scene are; a new one remembers the edge that found it. */
function settle(search: Search, scene: ReadyScene, edge: number): number {
  const state = search.table.number(scene.index, search.cells);
  if (state === search.found) {
    if (state >= search.foundBy.length) search.foundBy = longer(search.foundBy);
    search.foundBy[state] = edge;
    search.found++;
  }
  return state;
}

function link(search: Search, state: number, via: number): boolean {
  if (state < 0) return false;
  if (search.edges === search.target.length) {
    search.target = longer(search.target);
    search.via = longer(search.via);
  }
  search.target[search.edges] = state;
  search.via[search.edges] = via;
  search.edges++;
  return true;
}

/** Cells that no longer matter keep what a former state left there: nothing reads them before it writes them. */
function copy(from: readonly number[], to: number[], alive: Int32Array): void {
  for (let i = 0; i < alive.length; i++) {
    const cell = alive[i]!;
    to[cell] = from[cell]!;
  }
}

/** The lists at their true length. A state given up halfway keeps its edges, since others were found by them. */
function lists(search: Search): Pick<StateGraph, 'first' | 'target' | 'via' | 'foundBy' | 'sceneOf'> {
  const { table, edges, expanded } = search;
  const count = table.size();
  const first = new Int32Array(count + 1).fill(edges);
  first.set(search.first.subarray(0, Math.min(expanded, count) + 1));
  const sceneOf = new Int32Array(count);
  for (let state = 0; state < count; state++) sceneOf[state] = table.sceneOf(state);
  return {
    first,
    target: search.target.slice(0, edges),
    via: search.via.slice(0, edges),
    foundBy: search.foundBy.slice(0, count),
    sceneOf,
  };
}
