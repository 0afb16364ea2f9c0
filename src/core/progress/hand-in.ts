import * as z from 'zod/mini';
import { canonicalJson } from '../canonical.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Entry, leaveOut, placeOf } from './chain.ts';
import { type CopyProblem, type CopyProblemCode, fileLines, type ReadEntries, readEntries } from './copy-file.ts';
import type { ProgressEvent } from './events.ts';
import { type PrivateKind, privateKinds } from './private.ts';
import type { RecordCopy } from './progress-store.ts';
import { eventsOf } from './record.ts';
import { upcastAll } from './upcast.ts';

/**
 * What a learner hands in: one file with their own chains. Private events that were not ticked stand in it as their hashes,
 * so that the chains still verify. It has the lines of a copy, with a header of its own, and one exact spelling: every byte
 * of it counts.
 */
export const HAND_IN_FORM = 1;
/** The most that a file may hold, in bytes. */
export const HAND_IN_BYTES = 2_000_000;

export interface HandInHeader {
  /** The id of this file. */
  readonly file: string;
  readonly learner: string;
  /** ISO time. */
  readonly made: string;
}
export type ReadHandIn = ReadEntries<HandInHeader>;

const id = z.string().check(z.minLength(1), z.maxLength(200));
const header = z.strictObject({
  rapport: z.literal('hand-in'),
  form: z.int(),
  made: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]{8,12}(Z|[+-]\d\d:\d\d)$/)),
  file: id,
  learner: id,
});

/** A record of one learner -> what of it is handed in: without the private events that are not ticked. */
export function handInOf({ entries, scenarios }: RecordCopy, ticked: ReadonlySet<PrivateKind>): RecordCopy {
  const events = upcastAll(eventsOf(entries));
  const kinds = privateKinds(events);
  const isHidden = (event: { readonly id: string }) => {
    const kind = kinds.get(event.id);
    return kind !== undefined && !ticked.has(kind);
  };
  const told = new Set(playedOn(events.filter((event) => !isHidden(event))));
  return {
    entries: entries.map((entry) => ('event' in entry && isHidden(entry.event) ? leaveOut(entry) : entry)),
    scenarios: scenarios.filter(({ scenarioHash }) => told.has(scenarioHash)),
  };
}

function playedOn(events: readonly ProgressEvent[]): string[] {
  return events.flatMap((event) => (event.type === 'attempt.started' ? [event.data.scenarioHash] : []));
}

export interface HandInLines {
  readonly lines: readonly string[];
  /** How many role-plays had to stay out as text, because the file would have been too large. */
  readonly textsLeftOut: number;
}

/** The lines of the file without its end. Texts that would make it too large stay out, the largest first. */
export function handInLines({ file, learner, made }: HandInHeader, copy: RecordCopy): HandInLines {
  const first = { rapport: 'hand-in', form: HAND_IN_FORM, made, file, learner };
  const texts = copy.scenarios.toSorted((a, b) => canonicalJson(a).length - canonicalJson(b).length);
  for (let kept = texts.length; ; kept--) {
    const lines = fileLines(first, { entries: copy.entries, scenarios: texts.slice(0, kept) });
    // UTF-8 takes up to three bytes for one of our units; the end line is short.
    const bytes = lines.reduce((sum, line) => sum + bytesOf(line) + 1, 1_000);
    if (bytes <= HAND_IN_BYTES || kept === 0) return { lines, textsLeftOut: texts.length - kept };
  }
}

function bytesOf(line: string): number {
  let bytes = line.length;
  for (let i = 0; i < line.length; i++) {
    const sign = line.charCodeAt(i);
    if (sign > 0x7f) bytes += sign > 0x7ff ? 2 : 1;
  }
  return bytes;
}

/** Reads a hand-in from a text of unknown origin. Never throws; the seal is still to be verified by whoever can. */
export function readHandIn(text: string): Result<ReadHandIn, CopyProblem> {
  const read = readEntries(text, { readHeader, fileBytes: HAND_IN_BYTES });
  if (!read.ok) return read;
  const { header: first, entries, hash, seal } = read.value;
  const lines = text.split('\n');
  const end = canonicalJson({ end: { lines: lines.length - 2, hash, seal } });
  if (lines.at(-1) !== '' || lines.at(-2) !== end) return fail({ code: 'checksum', line: lines.length - 1, n: 0 });
  const stranger = entries.find((entry: Entry) => placeOf(entry).learner !== first.learner);
  if (stranger) return fail({ code: 'shape', line: 0, n: placeOf(stranger).n });
  return ok(read.value);
}

function readHeader(raw: unknown): HandInHeader | CopyProblemCode {
  const read = header.safeParse(raw);
  if (!read.success) return 'notOurs';
  const { form, file, learner, made } = read.data;
  return form > HAND_IN_FORM ? 'newer' : { file, learner, made };
}
