import type { Condensed } from './condense.ts';
import { NONE, type Outlook, worthOf } from './outlook.ts';

/** The least and most points with which each state is reached in untimed play; `NONE` where it is not. */
export interface SoFar {
  readonly least: Int32Array;
  readonly most: Int32Array;
}

/** `condensed` with `outlook.unbroken` leaves the choices out that break a critical rule. */
export function rangesSoFar(outlook: Outlook, condensed: Condensed): SoFar {
  const { graph, breaks } = outlook;
  const unbroken = condensed === outlook.unbroken && breaks.includes(1);
  const least = new Int32Array(graph.count).fill(NONE);
  const most = new Int32Array(graph.count).fill(NONE);
  for (const start of graph.starts) least[start.state] = most[start.state] = 0;
  for (let group = condensed.groups - 1; group >= 0; group--) {
    const [from, to] = [condensed.start[group]!, condensed.start[group + 1]!];
    share(condensed.order, from, to, least, Math.min);
    share(condensed.order, from, to, most, Math.max);
    for (let i = from; i < to; i++) {
      const state = condensed.order[i]!;
      if (least[state] === NONE) continue;
      for (let edge = graph.first[state]!; edge < graph.first[state + 1]!; edge++) {
        const via = graph.via[edge]!;
        const next = graph.target[edge]!;
        if (via < 0 || (unbroken && breaks[via >> 1] === 1) || condensed.group[next] === group) continue;
        const points = worthOf(graph, outlook.points, edge);
        least[next] = least[next] === NONE ? least[state]! + points : Math.min(least[next]!, least[state]! + points);
        most[next] = most[next] === NONE ? most[state]! + points : Math.max(most[next]!, most[state]! + points);
      }
    }
  }
  return { least, most };
}

/** All states of a group lead to each other for nothing, so each is reached with what any of them is. */
function share(
  order: Int32Array,
  from: number,
  to: number,
  values: Int32Array,
  pick: (a: number, b: number) => number,
) {
  let value = NONE;
  for (let i = from; i < to; i++) {
    const own = values[order[i]!]!;
    if (own !== NONE) value = value === NONE ? own : pick(value, own);
  }
  for (let i = from; i < to; i++) values[order[i]!] = value;
}
