/** A directed graph in two lists: the edges of node n are `target[first[n]]` to `target[first[n + 1] - 1]`. */
export interface Edges {
  readonly count: number;
  readonly first: Int32Array;
  readonly target: Int32Array;
}

/** Nodes grouped by strongly connected component, sinks first: every edge leads into its own group or an earlier one. */
export interface Condensed {
  readonly group: Int32Array;
  readonly order: Int32Array;
  /** Group g is `order[start[g]]` to `order[start[g + 1] - 1]`. */
  readonly start: Int32Array;
  readonly groups: number;
}

/** Tarjan's algorithm with its own stack (a scenario's graph is too deep to recurse). `skips` leaves edges out. */
export function condense(graph: Edges, skips?: (edge: number) => boolean): Condensed {
  const { count, first, target } = graph;
  const index = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const next = first.slice(0, count);
  const group = new Int32Array(count).fill(-1);
  const order = new Int32Array(count);
  const start: number[] = [];
  const open = new Int32Array(count);
  const path = new Int32Array(count);
  let [openCount, pathCount, seen, done] = [0, 0, 0, 0];
  const visit = (node: number) => {
    index[node] = low[node] = seen++;
    open[openCount++] = node;
    path[pathCount++] = node;
  };
  const close = (node: number) => {
    start.push(done);
    for (let member = -1; member !== node; ) {
      member = open[--openCount]!;
      group[member] = start.length - 1;
      order[done++] = member;
    }
  };
  for (let root = 0; root < count; root++) {
    if (index[root] !== -1) continue;
    visit(root);
    while (pathCount > 0) {
      const node = path[pathCount - 1]!;
      const edge = next[node]!;
      if (edge < first[node + 1]!) {
        next[node] = edge + 1;
        if (skips?.(edge)) continue;
        const to = target[edge]!;
        if (index[to] === -1) visit(to);
        else if (group[to] === -1) low[node] = Math.min(low[node]!, index[to]!);
        continue;
      }
      pathCount--;
      if (low[node] === index[node]) close(node);
      if (pathCount > 0) low[path[pathCount - 1]!] = Math.min(low[path[pathCount - 1]!]!, low[node]!);
    }
  }
  return { group, order, start: Int32Array.from([...start, count]), groups: start.length };
}
