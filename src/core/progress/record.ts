import { fail, ok, type Result } from '../result.ts';
import { type Entry, emptyHead, GENESIS, type Head, hashOf, linkAfter, placeOf } from './chain.ts';
import { inOrder } from './order.ts';
import type { StoredEvent } from './upcast.ts';

/**
 * A record is a set of entries. A link names its entry and all that came before it, so merging is the union by link:
 * in any order, with any duplication, the same set. Two entries after one link are a fork; both are kept.
 */

/** The first entry that does not fit, by its place in its chain. */
export interface ChainProblem {
  readonly learner: string;
  readonly device: string;
  readonly n: number;
  readonly why: 'gap' | 'altered';
}

/** Two records as one. An event fills the place of its left-out hash. The result is sorted, so equal sets are equal lists. */
export function mergeEntries(ours: readonly Entry[], theirs: readonly Entry[]): Entry[] {
  const byLink = new Map<string, Entry>();
  for (const entry of [...ours, ...theirs]) {
    const known = byLink.get(entry.link);
    if (!known || (!('event' in known) && 'event' in entry)) byLink.set(entry.link, entry);
  }
  return [...byLink.values()].sort(compareEntries);
}

function compareEntries(a: Entry, b: Entry): number {
  const x = placeOf(a);
  const y = placeOf(b);
  return compare(x.learner, y.learner) || compare(x.device, y.device) || x.n - y.n || compare(a.link, b.link);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The entries that `theirs` adds to `ours`, events that fill a left-out place among them. */
export function missingFrom(ours: readonly Entry[], theirs: readonly Entry[]): Entry[] {
  const known = new Map(ours.map((entry) => [entry.link, 'event' in entry]));
  const isNews = (entry: Entry) => !known.has(entry.link) || (!known.get(entry.link) && 'event' in entry);
  return mergeEntries([], theirs).filter(isNews);
}

/** Every chain from its first event on: each link must follow from an entry before it. Gives the entries in order. */
export function verifyRecord(entries: readonly Entry[]): Result<Entry[], ChainProblem> {
  const sorted = mergeEntries([], entries);
  let chain = '';
  let previous = new Set<string>();
  let level = new Set<string>();
  let at = 0;
  for (const entry of sorted) {
    const { learner, device, n } = placeOf(entry);
    const key = `${learner}\n${device}`;
    if (key !== chain) {
      chain = key;
      at = 1;
      previous = new Set([GENESIS]);
      level = new Set();
    } else if (n === at + 1) {
      at = n;
      previous = level;
      level = new Set();
    }
    if (n !== at) return fail({ learner, device, n: at + 1, why: 'gap' });
    const hash = hashOf(entry);
    if (![...previous].some((link) => linkAfter(link, hash) === entry.link))
      return fail({ learner, device, n, why: 'altered' });
    level.add(entry.link);
  }
  return ok(sorted);
}

/** What is sound of a damaged list: of each chain the part before its first problem. */
export function soundPart(entries: readonly Entry[]): Entry[] {
  let rest: readonly Entry[] = entries;
  for (;;) {
    const read = verifyRecord(rest);
    if (read.ok) return read.value;
    const { learner, device, n } = read.problem;
    rest = rest.filter((entry) => {
      const place = placeOf(entry);
      return place.learner !== learner || place.device !== device || place.n < n;
    });
  }
}

/** Where a device's chain parts in two: a profile that was copied, or put back from a backup, and used again. */
export interface Fork {
  readonly learner: string;
  readonly device: string;
  /** The first place that two branches fill differently. */
  readonly n: number;
}

/** The forks of a verified record, the first of each chain. */
export function forksOf(entries: readonly Entry[]): Fork[] {
  const forks = new Map<string, Fork>();
  const seen = new Set<string>();
  for (const entry of mergeEntries([], entries)) {
    const { learner, device, n } = placeOf(entry);
    const chain = `${learner}\n${device}`;
    const place = `${chain}\n${n}`;
    if (seen.has(place) && !forks.has(chain)) forks.set(chain, { learner, device, n });
    seen.add(place);
  }
  return [...forks.values()];
}

/** The events of a record in their order, each once, also where two branches of a fork hold the same one. */
export function eventsOf(entries: readonly Entry[], learner?: string): StoredEvent[] {
  const events = entries.flatMap((entry) => ('event' in entry ? [entry.event] : []));
  return inOrder(learner === undefined ? events : events.filter((event) => event.learner === learner));
}

/** Where a device goes on for a learner: after the longest branch of its own chain, later than all that the record holds. */
export function headOf(entries: readonly Entry[], learner: string, device: string): Head {
  let head = emptyHead(learner, device);
  for (const entry of entries) {
    const place = placeOf(entry);
    if (place.learner !== learner) continue;
    const lamport = Math.max(head.lamport, 'event' in entry ? entry.event.lamport : 0);
    const isLater = place.device === device && (place.n > head.n || (place.n === head.n && entry.link > head.link));
    head = isLater ? { ...head, n: place.n, link: entry.link, lamport } : { ...head, lamport };
  }
  return head;
}

/** Entries by the learner they belong to. */
export function byLearner(entries: readonly Entry[]): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { learner } = placeOf(entry);
    const own = found.get(learner);
    if (own) own.push(entry);
    else found.set(learner, [entry]);
  }
  return found;
}
