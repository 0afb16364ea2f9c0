import { grouped } from '../grouped.ts';
import { type Entry, hashOf, linkAfter, placeOf } from './chain.ts';
import { mergeEntries } from './record.ts';

/** A verified record, with what counts parted from what does not. */
export interface Branches {
  readonly main: readonly Entry[];
  /** The entries of the shorter branches of forked chains. */
  readonly apart: readonly Entry[];
}

/**
 * Of each forked chain the longest branch counts (of two equally long ones the one whose last link is greater); the others
 * stand apart, so that nothing counts twice. The same entries part the same way in whatever order they came.
 */
export function partBranches(entries: readonly Entry[]): Branches {
  const sorted = mergeEntries([], entries);
  const chains = grouped(sorted, (entry) => chainOf(entry));
  const main: Entry[] = [];
  const apart: Entry[] = [];
  for (const chain of chains.values()) {
    const kept = isForked(chain) ? longestBranch(chain) : null;
    for (const entry of chain) (kept === null || kept.has(entry.link) ? main : apart).push(entry);
  }
  return { main, apart };
}

function chainOf(entry: Entry): string {
  const { learner, device } = placeOf(entry);
  return `${learner}\n${device}`;
}

function isForked(chain: readonly Entry[]): boolean {
  return chain.length > placeOf(chain.at(-1)!).n;
}

/** The links from the last entry back to the first. The chain is in the order of its places. */
function longestBranch(chain: readonly Entry[]): ReadonlySet<string> {
  const levels = grouped(chain, (entry) => placeOf(entry).n);
  const kept = new Set<string>();
  let at = chain.at(-1)!;
  for (let n = placeOf(at).n; n > 0; n--) {
    kept.add(at.link);
    const parents = levels.get(n - 1);
    if (!parents) break;
    at = parents.find((entry) => linkAfter(entry.link, hashOf(at)) === at.link)!;
  }
  return kept;
}
