import { NONE, type Outlook, worthOf } from './outlook.ts';
import { type Way, wayAlong } from './ways.ts';

/** Which totals the passing-or-short paths (no break, no failure) can come to, from the starts. */
export interface Totals {
  readonly highestBelow: (points: number) => number | null;
  readonly lowestFrom: (points: number) => number | null;
  readonly wayOf: (points: number) => (Way & { readonly points: number }) | null;
}

/** Above this many words of bits the question is left open: it is a convenience, not a check. */
const MOST_WORDS = 8_000_000;

/** Sets of totals as bits, group by group, sinks first; bit b stands for the total `lowest + b`. */
export function attainable(outlook: Outlook): Totals | null {
  const { graph, unbroken, breaks } = outlook;
  const [lowest, highest] = rangeOf(outlook);
  const words = Math.max(1, Math.ceil((highest - lowest + 1) / 32));
  if (words * unbroken.groups > MOST_WORDS) return null;
  const sets = new Uint32Array(words * unbroken.groups);
  const allows = (edge: number) => graph.via[edge]! >= 0 && breaks[graph.via[edge]! >> 1] !== 1;
  for (let group = 0; group < unbroken.groups; group++) {
    for (let i = unbroken.start[group]!; i < unbroken.start[group + 1]!; i++) {
      const state = unbroken.order[i]!;
      if (isGoodEnd(outlook, state)) mark(sets, group * words, -lowest);
      for (let edge = graph.first[state]!; edge < graph.first[state + 1]!; edge++) {
        const next = unbroken.group[graph.target[edge]!]!;
        if (next === group || !allows(edge)) continue;
        addShifted(sets, words, { from: next * words, to: group * words, by: worthOf(graph, outlook.points, edge) });
      }
    }
  }
  const has = (state: number, total: number): boolean => {
    const bit = total - lowest;
    if (bit < 0 || bit >= words * 32) return false;
    return (sets[unbroken.group[state]! * words + (bit >> 5)]! & (1 << (bit & 31))) !== 0;
  };
  const starts = graph.starts.map((start) => start.state);
  const some = (total: number) => starts.some((state) => has(state, total));
  return {
    highestBelow: (points) => seek(Math.min(points - 1, highest), (total) => total >= lowest, -1, some),
    lowestFrom: (points) => seek(Math.max(points, lowest), (total) => total <= highest, 1, some),
    wayOf: (points) => walkTo(outlook, { total: points, has, allows }),
  };
}

function rangeOf({ clean, worstClean }: Outlook): [number, number] {
  let [lowest, highest] = [0, 0];
  for (let state = 0; state < clean.length; state++) {
    if (clean[state] === NONE) continue;
    lowest = Math.min(lowest, worstClean[state]!);
    highest = Math.max(highest, clean[state]!);
  }
  return [lowest, highest];
}

function seek(from: number, inside: (total: number) => boolean, step: number, some: (total: number) => boolean) {
  for (let total = from; inside(total); total += step) if (some(total)) return total;
  return null;
}

function mark(sets: Uint32Array, at: number, bit: number): void {
  sets[at + (bit >> 5)]! |= 1 << (bit & 31);
}

/** sets[to] |= sets[from] shifted by `by` bits. */
function addShifted(sets: Uint32Array, words: number, move: { from: number; to: number; by: number }): void {
  const [whole, part] = [Math.floor(move.by / 32), ((move.by % 32) + 32) % 32];
  for (let i = 0; i < words; i++) {
    const source = i - whole;
    const here = source >= 0 && source < words ? sets[move.from + source]! << part : 0;
    const carried = part > 0 && source >= 1 && source - 1 < words ? sets[move.from + source - 1]! >>> (32 - part) : 0;
    sets[move.to + i]! |= here | carried;
  }
}

interface Aim {
  readonly total: number;
  readonly has: (state: number, total: number) => boolean;
  readonly allows: (edge: number) => boolean;
}

/** Depth first: where a total can still be reached, some edge keeps it reachable; only circles worth nothing turn back. */
function walkTo(outlook: Outlook, aim: Aim): (Way & { readonly points: number }) | null {
  const { graph } = outlook;
  const start = graph.starts.find((one) => aim.has(one.state, aim.total));
  if (!start) return null;
  const seen = new Set([`${start.state}:${aim.total}`]);
  const path: { state: number; rest: number; edge: number; by: number }[] = [
    { state: start.state, rest: aim.total, edge: graph.first[start.state]!, by: -1 },
  ];
  while (path.length > 0) {
    const here = path.at(-1)!;
    if (here.rest === 0 && isGoodEnd(outlook, here.state)) {
      const edges = path.slice(1).map((one) => one.by);
      return { ...wayAlong(graph, start.state, edges), points: aim.total };
    }
    if (here.edge === graph.first[here.state + 1]!) {
      path.pop();
      continue;
    }
    const edge = here.edge++;
    const state = graph.target[edge]!;
    const rest = here.rest - worthOf(graph, outlook.points, edge);
    if (!aim.allows(edge) || !aim.has(state, rest) || seen.has(`${state}:${rest}`)) continue;
    seen.add(`${state}:${rest}`);
    path.push({ state, rest, edge: graph.first[state]!, by: edge });
  }
  return null;
}

function isGoodEnd({ graph }: Outlook, state: number): boolean {
  const { then } = graph.program.readyScenes[graph.sceneOf[state]!]!.scene;
  return then.kind === 'end' && then.outcome !== 'failure';
}
