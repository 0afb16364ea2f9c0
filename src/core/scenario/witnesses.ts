import { TIMED } from './explore.ts';
import type { Outcome } from './model.ts';
import { NONE, type Outlook, overStarts, worthOf } from './outlook.ts';
import { rangesSoFar } from './so-far.ts';
import { attainable } from './totals.ts';
import { shortestWay, type Walk, type Way, wayTo } from './ways.ts';

/** The best total over all starts, and the fewest points that pass. Null where no choice scores. */
export interface PassMark {
  readonly best: number;
  readonly pass: number;
  readonly needed: number;
}

/** An ending that can be reached: with how many points, and the shortest way there. */
export interface Ending {
  readonly scene: string;
  readonly outcome: Outcome;
  readonly least: number;
  readonly most: number;
  readonly way: Way;
}

/** A way with the total that it brings. */
export interface ScoredWay extends Way {
  readonly points: number;
}

/** The ways that a trainer wants to see. Null where there is none, or where it was too much to look for. */
export interface Witnesses {
  readonly best: ScoredWay | null;
  readonly worst: ScoredWay | null;
  readonly bestFailing: ScoredWay | null;
  readonly worstPassing: ScoredWay | null;
}

/** The pass mark as whole points; with a best of 0 or below, which is refused, every total reaches it. */
export function passMark(outlook: Outlook): PassMark | null {
  const { pass } = outlook.graph.program.scenario;
  const best = overStarts(outlook.graph, outlook.best, Math.max);
  if (pass === null || best === null) return null;
  return { best, pass, needed: best > 0 ? Math.ceil((pass * best) / 100) : Number.NEGATIVE_INFINITY };
}

/** Each ending that untimed play reaches, with its least and most points. */
export function endingsOf(outlook: Outlook): Ending[] {
  const { graph } = outlook;
  const { least, most } = rangesSoFar(outlook, outlook.condensed);
  const found = new Map<number, { first: number; least: number; most: number }>();
  for (let state = 0; state < graph.count; state++) {
    const scene = graph.sceneOf[state]!;
    if (graph.program.readyScenes[scene]!.scene.then.kind !== 'end' || least[state] === NONE) continue;
    const sums = found.get(scene) ?? { first: state, least: least[state]!, most: most[state]! };
    sums.least = Math.min(sums.least, least[state]!);
    sums.most = Math.max(sums.most, most[state]!);
    found.set(scene, sums);
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([index, sums]) => {
      const { scene } = graph.program.readyScenes[index]!;
      const outcome = scene.then.kind === 'end' ? scene.then.outcome : 'failure';
      return { scene: scene.id, outcome, least: sums.least, most: sums.most, way: wayTo(graph, sums.first) };
    });
}

/** The best way (among equals one that passes), the worst, the best that fails and the worst that passes. */
export function witnessesOf(outlook: Outlook, mark: PassMark | null): Witnesses {
  const { graph } = outlook;
  const best = overStarts(graph, outlook.best, Math.max);
  const worst = overStarts(graph, outlook.worst, Math.min);
  const clean = overStarts(graph, outlook.clean, Math.max);
  const spoiled = overStarts(graph, outlook.spoiled, Math.max);
  const totals = attainable(outlook);
  const below = mark && totals ? totals.highestBelow(mark.needed) : null;
  const passing = mark && totals ? totals.lowestFrom(mark.needed) : null;
  const failing = Math.max(spoiled ?? NONE, below ?? NONE);
  return {
    best:
      best === null ? null : best === clean ? along(outlook, outlook.clean, best) : along(outlook, outlook.best, best),
    worst: worst === null ? null : along(outlook, outlook.worst, worst),
    bestFailing: failing === NONE ? null : failing === spoiled ? spoiledWay(outlook, failing) : totals!.wayOf(failing),
    worstPassing: passing === null ? null : totals!.wayOf(passing),
  };
}

function startsWith(outlook: Outlook, values: Int32Array, points: number): number[] {
  return outlook.graph.starts.map((start) => start.state).filter((state) => values[state] === points);
}

/** The shortest way on which the value still to come never falls short: `best`, `worst` or `clean`. */
function along(outlook: Outlook, values: Int32Array, points: number): ScoredWay | null {
  const { graph, breaks } = outlook;
  const cleanOnly = values === outlook.clean;
  const next: Walk['next'] = (edge, state) => {
    const via = graph.via[edge]!;
    if (via === TIMED || (cleanOnly && breaks[via >> 1] === 1)) return -1;
    const ahead = values[graph.target[edge]!]!;
    return ahead !== NONE && worthOf(graph, outlook.points, edge) + ahead === values[state] ? 0 : -1;
  };
  const isGoal = (state: number) => isEnd(outlook, state) && values[state] !== NONE;
  return scored(shortestWay(graph, startsWith(outlook, values, points), { layers: 1, next, isGoal }), points);
}

/** The same for the best that fails by a break or a failure: layer 1 is reached once a critical rule is broken. */
function spoiledWay(outlook: Outlook, points: number): ScoredWay | null {
  const { graph, breaks, spoiled, best } = outlook;
  const next: Walk['next'] = (edge, state, layer) => {
    const via = graph.via[edge]!;
    if (via === TIMED) return -1;
    const broken = layer === 1 || breaks[via >> 1] === 1;
    const ahead = (broken ? best : spoiled)[graph.target[edge]!]!;
    const value = (layer === 1 ? best : spoiled)[state]!;
    return ahead !== NONE && worthOf(graph, outlook.points, edge) + ahead === value ? (broken ? 1 : 0) : -1;
  };
  const isGoal = (state: number, layer: number) => isEnd(outlook, state) && (layer === 1 || spoiled[state] !== NONE);
  return scored(shortestWay(graph, startsWith(outlook, spoiled, points), { layers: 2, next, isGoal }), points);
}

function scored(way: Way | null, points: number): ScoredWay | null {
  return way && { ...way, points };
}

function isEnd({ graph }: Outlook, state: number): boolean {
  return graph.program.readyScenes[graph.sceneOf[state]!]!.scene.then.kind === 'end';
}
