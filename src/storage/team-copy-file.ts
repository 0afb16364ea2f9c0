import { canonicalJson } from '../core/canonical.ts';
import {
  hashAfter,
  readTeamCopyHeader,
  readTeamCopyLine,
  type TeamCopyProblem,
  teamCopyEnd,
  teamCopyHeader,
} from '../core/reports/team-copy.ts';
import type { ManagerStore } from './manager-store.ts';

/** All of the manager's data as the parts of a file; written piece by piece, so that it never stands in memory twice. */
export async function writeTeamCopy(store: Pick<ManagerStore, 'parts'>, made: string): Promise<Blob> {
  const header = teamCopyHeader(made);
  let hash = hashAfter('', header);
  const pieces = [`${header}\n`];
  for await (const part of store.parts()) {
    const line = canonicalJson(part);
    hash = hashAfter(hash, line);
    pieces.push(`${line}\n`);
  }
  return new Blob([...pieces, `${teamCopyEnd(hash)}\n`], { type: 'application/x-ndjson' });
}

/** Takes a copy in line by line. Gives how many parts were taken, or why it stopped; what was taken until then was sound. */
export async function readTeamCopy(
  store: Pick<ManagerStore, 'takePart'>,
  file: Blob,
  told: (parts: number) => void = () => {},
): Promise<number | TeamCopyProblem> {
  let hash = '';
  let parts = 0;
  for await (const line of linesOf(file)) {
    if (hash === '') {
      const problem = readTeamCopyHeader(line);
      if (problem) return problem;
    } else {
      const read = readTeamCopyLine(line);
      if (!read.ok) return read.problem;
      if ('end' in read.value) return read.value.end === hash ? parts : 'checksum';
      await store.takePart(read.value);
      told(++parts);
    }
    hash = hashAfter(hash, line);
  }
  return hash === '' ? 'notOurs' : 'cutShort';
}

/** No line of a copy is longer; a file without line breaks must not fill the memory. */
const MOST_SIGNS = 20_000_000;

async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop()!;
    yield* lines;
    if (rest.length > MOST_SIGNS) break;
  }
  await reader.cancel();
  if (rest !== '') yield rest;
}
