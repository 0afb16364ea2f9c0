import {
  type CopyProblem,
  copyLines,
  hashLines,
  LIMITS,
  printCopy,
  type ReadCopy,
  readCopy,
} from '../core/progress/copy-file.ts';
import type { ProgressStore } from '../core/progress/progress-store.ts';
import { fail, type Result } from '../core/result.ts';
import { isSealOf } from './keys.ts';

/** The record of one learner, or of everybody here, as the text of a sealed file. `made` is ISO time. */
export async function writeCopy(store: ProgressStore, made: string, learner?: string): Promise<string> {
  const lines = copyLines(await store.copy(learner), made);
  return printCopy(lines, await store.seal(hashLines(lines)));
}

/** Reads a chosen file: size first, then its encoding, then all that `readCopy` asks, then the seal. For a worker. */
export async function readCopyFile(file: Blob): Promise<Result<ReadCopy, CopyProblem>> {
  if (file.size > LIMITS.fileBytes) return fail({ code: 'fileTooBig', line: 0, n: 0 });
  const text = decode(await file.arrayBuffer());
  if (text === null) return fail({ code: 'encoding', line: 0, n: 0 });
  const read = readCopy(text);
  if (!read.ok || !read.value.seal) return read;
  const isSealed = await isSealOf(read.value.seal, read.value.hash);
  return isSealed ? read : fail({ code: 'seal', line: 0, n: 0 });
}

/** UTF-8 with or without its mark; null for anything else, as a spreadsheet's or a packed file. */
function decode(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
