import {
  type CopyProblem,
  copyLines,
  hashLines,
  LIMITS,
  printCopy,
  type ReadCopy,
  readCopy,
} from '../core/progress/copy-file.ts';
import {
  HAND_IN_BYTES,
  type HandInHeader,
  handInLines,
  handInOf,
  type ReadHandIn,
  readHandIn,
} from '../core/progress/hand-in.ts';
import type { PrivateKind } from '../core/progress/private.ts';
import type { ProgressStore } from '../core/progress/progress-store.ts';
import type { Seal } from '../core/progress/seal.ts';
import { fail, type Result } from '../core/result.ts';
import { isSealOf } from './keys.ts';

/** The record of one learner, or of everybody here, as the text of a sealed file. `made` is ISO time. */
export async function writeCopy(store: ProgressStore, made: string, learner?: string): Promise<string> {
  const lines = copyLines(await store.copy(learner), made);
  return printCopy(lines, await store.seal(hashLines(lines)));
}

/** Reads a chosen file: size first, then its encoding, then all that `readCopy` asks, then the seal. For a worker. */
export function readCopyFile(file: Blob): Promise<Result<ReadCopy, CopyProblem>> {
  return readSealed(file, LIMITS.fileBytes, readCopy);
}

/** The same for a hand-in, which is smaller. */
export function readHandInFile(file: Blob): Promise<Result<ReadHandIn, CopyProblem>> {
  return readSealed(file, HAND_IN_BYTES, readHandIn);
}

async function readSealed<Read extends { readonly seal: Seal | null; readonly hash: string }>(
  file: Blob,
  bytes: number,
  readText: (text: string) => Result<Read, CopyProblem>,
): Promise<Result<Read, CopyProblem>> {
  if (file.size > bytes) return fail({ code: 'fileTooBig', line: 0, n: 0 });
  const text = decode(await file.arrayBuffer());
  if (text === null) return fail({ code: 'encoding', line: 0, n: 0 });
  const read = readText(text);
  if (!read.ok || !read.value.seal) return read;
  const isSealed = await isSealOf(read.value.seal, read.value.hash);
  return isSealed ? read : fail({ code: 'seal', line: 0, n: 0 });
}

export interface HandInRequest extends HandInHeader {
  /** The private things that the learner ticked. */
  readonly ticked: ReadonlySet<PrivateKind>;
}

export interface WrittenHandIn {
  readonly text: string;
  readonly events: number;
  readonly textsLeftOut: number;
}

/** What the learner hands in, as the text of a sealed file. */
export async function writeHandIn(store: ProgressStore, { ticked, ...header }: HandInRequest): Promise<WrittenHandIn> {
  const copy = handInOf(await store.copy(header.learner), ticked);
  const { lines, textsLeftOut } = handInLines(header, copy);
  const events = copy.entries.filter((entry) => 'event' in entry).length;
  return { text: printCopy(lines, await store.seal(hashLines(lines))), events, textsLeftOut };
}

/** UTF-8 with or without its mark; null for anything else, as a spreadsheet's or a packed file. */
function decode(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
