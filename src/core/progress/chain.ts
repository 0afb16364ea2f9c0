import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../canonical.ts';
import type { EventDraft } from './events.ts';
import { EVENT_VERSIONS } from './events.ts';
import type { StoredEvent } from './upcast.ts';

/**
 * One chain per (learner, device): link = H(previous link ‖ H(event)), so that a change, a gap or a swap shows. The hash
 * library is synchronous on purpose: an event gets its link inside the database transaction that writes it.
 */
export type Entry = WholeEntry | LeftOutEntry;

export interface WholeEntry {
  readonly link: string;
  readonly event: StoredEvent;
}

/** A private event's place in the chain: its hash stands in for it, and the chain still verifies. */
export interface LeftOutEntry {
  readonly link: string;
  readonly leftOut: { readonly learner: string; readonly device: string; readonly n: number; readonly hash: string };
}

/** Where a chain ends. `lamport` is the highest that this device has seen for the learner, on any device. */
export interface Head {
  readonly learner: string;
  readonly device: string;
  readonly n: number;
  readonly link: string;
  readonly lamport: number;
}

/** What stands before the first event of every chain. */
export const GENESIS = '0'.repeat(64);

/** SHA-256 over a text (UTF-8), as 64 hex digits. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The hash of an event as it was written. */
export function hashEvent(event: StoredEvent): string {
  return hashText(canonicalJson(event));
}

/** The next link after `previous` for an event's hash. */
export function linkAfter(previous: string, hash: string): string {
  return hashText(previous + hash);
}

/** The head of a chain that has no event yet. */
export function emptyHead(learner: string, device: string): Head {
  return { learner, device, n: 0, link: GENESIS, lamport: 0 };
}

/** What a draft gets before it has a place: drawn once, so that a retried write stays the same event. */
export type Dated = EventDraft & { readonly id: string; readonly at: string };

export interface Written {
  readonly entries: readonly WholeEntry[];
  readonly head: Head;
}

/** Gives drafts their places after a head. Same head and drafts, same entries. */
export function extend(head: Head, drafts: readonly Dated[]): Written {
  let at = head;
  const entries = drafts.map(({ id, at: time, type, data }) => {
    const n = at.n + 1;
    const lamport = at.lamport + 1;
    const { learner, device } = head;
    const event: StoredEvent = { id, v: EVENT_VERSIONS[type], type, learner, device, n, lamport, at: time, data };
    const link = linkAfter(at.link, hashEvent(event));
    at = { learner, device, n, link, lamport };
    return { link, event };
  });
  return { entries, head: at };
}

export interface EntryPlace {
  readonly learner: string;
  readonly device: string;
  readonly n: number;
}

export function placeOf(entry: Entry): EntryPlace {
  return 'event' in entry ? entry.event : entry.leftOut;
}

/** The hash that an entry puts into the chain. */
export function hashOf(entry: Entry): string {
  return 'event' in entry ? hashEvent(entry.event) : entry.leftOut.hash;
}

/** The same entry without its event: only the hash travels. */
export function leaveOut(entry: Entry): LeftOutEntry {
  if (!('event' in entry)) return entry;
  const { learner, device, n } = entry.event;
  return { link: entry.link, leftOut: { learner, device, n, hash: hashEvent(entry.event) } };
}
