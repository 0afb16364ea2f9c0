import { type StateGraph, TIMED } from './explore.ts';
import { startOf } from './starts.ts';

/** A way through a role-play from its start, as moves: choice ids, or null for a timeout. */
export interface Way {
  readonly known: readonly string[];
  readonly choices: readonly (string | null)[];
  /** The same as the learner reads it. */
  readonly texts: readonly string[];
}

/** The shortest way to a state: the one by which the search found it. */
export function wayTo(graph: StateGraph, state: number): Way {
  const edges: number[] = [];
  let at = state;
  while (graph.foundBy[at]! >= 0) {
    const edge = graph.foundBy[at]!;
    edges.push(edge);
    at = sourceOf(graph, edge);
  }
  return wayAlong(graph, at, edges.reverse());
}

/** The shortest way that ends with an edge, or the one of no moves where a start's mark stands for it. */
export function wayBy(graph: StateGraph, edge: number): Way {
  if (edge < 0) return { known: graph.starts[startOf(edge)]!.known, choices: [], texts: [] };
  const before = wayTo(graph, sourceOf(graph, edge));
  const last = wayAlong(graph, -1, [edge]);
  return { ...before, choices: [...before.choices, ...last.choices], texts: [...before.texts, ...last.texts] };
}

/** What a walk looks for. A walk's node is a state on one of `layers` layers, numbered `layer · graph.count + state`. */
export interface Walk {
  readonly layers: number;
  /** The layer after an edge, or -1 where the walk may not go along it. */
  readonly next: (edge: number, state: number, layer: number) => number;
  readonly isGoal: (state: number, layer: number) => boolean;
}

/** The shortest way from any of `starts` that a walk allows, or null. */
export function shortestWay(graph: StateGraph, starts: readonly number[], walk: Walk): Way | null {
  const cameBy = new Int32Array(graph.count * walk.layers).fill(-2);
  const cameFrom = new Int32Array(graph.count * walk.layers);
  const queue: number[] = [];
  for (const start of starts) {
    if (cameBy[start] === -2) queue.push(start);
    cameBy[start] = -1;
  }
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head]!;
    const [state, layer] = [node % graph.count, Math.floor(node / graph.count)];
    if (walk.isGoal(state, layer)) return back(graph, node, cameBy, cameFrom);
    for (let edge = graph.first[state]!; edge < graph.first[state + 1]!; edge++) {
      const to = walk.next(edge, state, layer);
      const next = to * graph.count + graph.target[edge]!;
      if (to < 0 || cameBy[next] !== -2) continue;
      cameBy[next] = edge;
      cameFrom[next] = node;
      queue.push(next);
    }
  }
  return null;
}

/** A way along given edges, beginning at a start state. */
export function wayAlong(graph: StateGraph, start: number, edges: readonly number[]): Way {
  const known = graph.starts.find((one) => one.state === start)?.known ?? [];
  const vias = edges.map((edge) => ({ via: graph.via[edge]!, state: sourceOf(graph, edge) }));
  return {
    known,
    choices: vias.map(({ via }) => (via === TIMED ? null : graph.choices[via >> 1]!.choice.id)),
    texts: vias.map(({ via, state }) =>
      via === TIMED ? timedText(graph, state) : graph.choices[via >> 1]!.choice.text,
    ),
  };
}

function back(graph: StateGraph, node: number, cameBy: Int32Array, cameFrom: Int32Array): Way {
  const edges: number[] = [];
  let at = node;
  while (cameBy[at] !== -1) {
    edges.push(cameBy[at]!);
    at = cameFrom[at]!;
  }
  return wayAlong(graph, at % graph.count, edges.reverse());
}

function timedText(graph: StateGraph, state: number): string {
  const { then } = graph.program.readyScenes[graph.sceneOf[state]!]!.scene;
  return then.kind === 'choices' && then.timed ? then.timed.text : '';
}

/** The state that an edge leaves: the last one whose edges begin at or before it. */
function sourceOf(graph: StateGraph, edge: number): number {
  let [low, high] = [0, graph.count];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (graph.first[middle]! <= edge) low = middle;
    else high = middle;
  }
  return low;
}
