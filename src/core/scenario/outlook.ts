import { type Condensed, condense } from './condense.ts';
import { type StateGraph, TIMED } from './explore.ts';
import { brokenBy } from './score.ts';

/** Per state: no ending can be reached. */
export const NONE = -2147483648;

/** One question to the graph: the highest or lowest sum of `points` (per choice number) to an ending of `ends` (per scene). */
export interface Question {
  readonly seek: 'highest' | 'lowest';
  readonly points: Int32Array;
  readonly ends: Uint8Array;
}

/** What is still to come from each state, in untimed play; `NONE` where no such ending can be reached. */
export interface Outlook {
  readonly graph: StateGraph;
  readonly points: Int32Array;
  readonly breaks: Uint8Array;
  readonly condensed: Condensed;
  /** The groups without the choices that break a critical rule: other states lead to each other there. */
  readonly unbroken: Condensed;
  readonly best: Int32Array;
  readonly worst: Int32Array;
  /** The best without breaking a critical rule and without a failure. */
  readonly clean: Int32Array;
  readonly worstClean: Int32Array;
  /** The best among the paths that break a critical rule or end in failure. */
  readonly spoiled: Int32Array;
}

/** A complete graph that keeps the bits of all scoring choices -> best and worst still to come, state by state. */
export function lookAhead(graph: StateGraph): Outlook {
  const points = Int32Array.from(graph.choices, (choice) => choice.points);
  const breaks = Uint8Array.from(graph.choices, ({ choice }) => (brokenBy(choice).length > 0 ? 1 : 0));
  const condensed = condense(graph, (edge) => graph.via[edge] === TIMED);
  const anyEnd = endsOf(graph, () => true);
  const goodEnd = endsOf(graph, (outcome) => outcome !== 'failure');
  const best = sweep(graph, condensed, { seek: 'highest', points, ends: anyEnd });
  const worst = sweep(graph, condensed, { seek: 'lowest', points, ends: anyEnd });
  const unbroken = breaks.includes(1) ? condense(graph, (edge) => isBreaking(graph, breaks, edge)) : condensed;
  const clean = sweep(graph, unbroken, { seek: 'highest', points, ends: goodEnd }, breaks);
  const worstClean = sweep(graph, unbroken, { seek: 'lowest', points, ends: goodEnd }, breaks);
  const badEnd = endsOf(graph, (outcome) => outcome === 'failure');
  const spoiled = sweep(graph, condensed, { seek: 'highest', points, ends: badEnd }, breaks, best);
  return { graph, points, breaks, condensed, unbroken, best, worst, clean, worstClean, spoiled };
}

/** The best total of the paths that do not end in failure, critical breaks or not; null where there is none. */
export function bestWithoutFailure({ graph, condensed, points }: Outlook): number | null {
  const ends = endsOf(graph, (outcome) => outcome !== 'failure');
  return overStarts(graph, sweep(graph, condensed, { seek: 'highest', points, ends }), Math.max);
}

/** The highest and lowest points that any path brings on one rule. */
export function ruleRange(outlook: Outlook, rule: string): { readonly best: number; readonly worst: number } {
  const { graph, condensed } = outlook;
  const points = Int32Array.from(graph.choices, ({ choice }) =>
    choice.effects.reduce(
      (sum, effect) => (effect.kind === 'points' && effect.rule === rule ? sum + effect.points : sum),
      0,
    ),
  );
  const ends = endsOf(graph, () => true);
  const best = sweep(graph, condensed, { seek: 'highest', points, ends });
  const worst = sweep(graph, condensed, { seek: 'lowest', points, ends });
  return { best: overStarts(graph, best, Math.max) ?? 0, worst: overStarts(graph, worst, Math.min) ?? 0 };
}

/** The highest or lowest of a list of values at the starts, or null where no ending can be reached from any. */
export function overStarts(
  graph: StateGraph,
  values: Int32Array,
  pick: (...numbers: number[]) => number,
): number | null {
  const known = graph.starts.map((start) => values[start.state]!).filter((value) => value !== NONE);
  return known.length === 0 ? null : pick(...known);
}

/** The points that an edge brings: none for a timeout, none for a choice taken again. */
export function worthOf(graph: StateGraph, points: Int32Array, edge: number): number {
  const via = graph.via[edge]!;
  return via < 0 || (via & 1) === 1 ? 0 : points[via >> 1]!;
}

/** True for an edge that breaks a critical rule, taken for the first time or again, and for a timeout. */
function isBreaking(graph: StateGraph, breaks: Uint8Array, edge: number): boolean {
  const via = graph.via[edge]!;
  return via < 0 || breaks[via >> 1] === 1;
}

function endsOf(graph: StateGraph, fits: (outcome: string) => boolean): Uint8Array {
  return Uint8Array.from(graph.program.readyScenes, ({ scene }) =>
    scene.then.kind === 'end' && fits(scene.then.outcome) ? 1 : 0,
  );
}

/**
 * One pass over the groups, sinks first. Inside a group every edge is worth nothing (a choice that scores sets its bit,
 * so no path comes back to before it), and all its states have the same value. Edges with `breaks` are left out, or,
 * with `instead`, go on with those values.
 */
function sweep(
  graph: StateGraph,
  condensed: Condensed,
  question: Question,
  breaks?: Uint8Array,
  instead?: Int32Array,
): Int32Array {
  const { first, target, via, sceneOf } = graph;
  const { group, order, start, groups } = condensed;
  const { points, ends } = question;
  const highest = question.seek === 'highest';
  const values = new Int32Array(graph.count).fill(NONE);
  for (let at = 0; at < groups; at++) {
    const [from, to] = [start[at]!, start[at + 1]!];
    let value = NONE;
    for (let i = from; i < to; i++) {
      const state = order[i]!;
      if (ends[sceneOf[state]!] === 1) value = value === NONE ? 0 : highest ? Math.max(value, 0) : Math.min(value, 0);
      for (let edge = first[state]!; edge < first[state + 1]!; edge++) {
        const by = via[edge]!;
        if (by < 0) continue;
        const broken = breaks !== undefined && breaks[by >> 1] === 1;
        const next = target[edge]!;
        if (broken ? instead === undefined : group[next] === at) continue;
        const ahead = broken ? instead![next]! : values[next]!;
        if (ahead === NONE) continue;
        const sum = ahead + ((by & 1) === 1 ? 0 : points[by >> 1]!);
        if (value === NONE || (highest ? sum > value : sum < value)) value = sum;
      }
    }
    for (let i = from; i < to; i++) values[order[i]!] = value;
  }
  return values;
}
