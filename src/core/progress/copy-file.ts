import * as z from 'zod/mini';
import { canonicalJson } from '../canonical.ts';
import { fail, ok, type Result } from '../result.ts';
import { isTooDeep } from '../too-deep.ts';
import { type Entry, hashText } from './chain.ts';
import { readKeptScenario } from './kept-scenario.ts';
import type { RecordCopy } from './progress-store.ts';
import { mergeEntries, verifyRecord } from './record.ts';
import { type Seal, sealForm } from './seal.ts';
import { readShape, upcast } from './upcast.ts';

/**
 * A copy of the record as one file of lines, each a JSON object: a header, the texts that were played, the chains' entries,
 * and an end that counts and hashes what stands before it. A file from outside is looked at for size, then depth, then
 * JSON, then exact shape, then its hash and chains; nothing of it is used before all of it was found sound.
 */
export const COPY_FORM = 1;
export const LIMITS = {
  lineBytes: 2_000_000,
  fileBytes: 64_000_000,
  lines: 200_000,
  depth: 32,
  lamport: 2 ** 40,
} as const;

export type CopyProblemCode =
  | 'encoding'
  | 'fileTooBig'
  | 'lineTooLong'
  | 'tooDeep'
  | 'notJson'
  | 'notOurs'
  | 'newer'
  | 'shape'
  | 'cutShort'
  | 'checksum'
  | 'seal'
  | 'gap'
  | 'altered'
  | 'tooSlow';

/** Why a file is refused, and where: `line` counts from 1, `n` is the place in a learner's chain; 0 where none applies. */
export interface CopyProblem {
  readonly code: CopyProblemCode;
  readonly line: number;
  readonly n: number;
}

/** What every file of entries holds, whatever its header. */
export interface ReadEntries<Header> extends RecordCopy {
  readonly header: Header;
  readonly seal: Seal | null;
  /** What the seal signs. */
  readonly hash: string;
}

export interface ReadCopy extends Omit<ReadEntries<unknown>, 'header'> {
  readonly made: string;
}

/** A kind of file: what its first line says, or why it does not, and how large the file may be. */
export interface FileForm<Header> {
  readonly readHeader: (raw: unknown) => Header | CopyProblemCode;
  readonly fileBytes: number;
}

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const header = z.strictObject({ rapport: z.literal('record'), form: z.int(), made: z.string().check(z.maxLength(40)) });
const end = z.strictObject({
  end: z.strictObject({ lines: z.int().check(z.minimum(1)), hash, seal: z.nullable(sealForm) }),
});
const id = z.string().check(z.minLength(1), z.maxLength(200));
const leftOut = z.strictObject({
  link: hash,
  leftOut: z.strictObject({ learner: id, device: id, n: z.int().check(z.minimum(1)), hash }),
});

/** The lines of a copy without its end. Equal records give equal lines. */
export function copyLines(copy: RecordCopy, made: string): string[] {
  return fileLines({ rapport: 'record', form: COPY_FORM, made }, copy);
}

/** The lines of a file without its end: its header, the texts, the entries. */
export function fileLines(first: Readonly<Record<string, unknown>>, { entries, scenarios }: RecordCopy): string[] {
  const texts = scenarios.toSorted((a, b) => (a.scenarioHash < b.scenarioHash ? -1 : 1));
  return [first, ...texts.map((scenario) => ({ scenario })), ...mergeEntries([], entries)].map(canonicalJson);
}

/** One hash over lines. */
export function hashLines(lines: readonly string[]): string {
  return hashText(lines.join('\n'));
}

/** The file: the lines and their end. `sealed` signs `hashLines(lines)`, or is null. */
export function printCopy(lines: readonly string[], sealed: Seal | null): string {
  const last = canonicalJson({ end: { lines: lines.length, hash: hashLines(lines), seal: sealed } });
  return `${[...lines, last].join('\n')}\n`;
}

/** Reads a copy from a text of unknown origin. Never throws; the first problem is given with its place. */
export function readCopy(text: string): Result<ReadCopy, CopyProblem> {
  const read = readEntries(text, { readHeader, fileBytes: LIMITS.fileBytes });
  if (!read.ok) return read;
  const { header: first, ...rest } = read.value;
  return ok({ made: first.made, ...rest });
}

/** Reads any file of entries from a text of unknown origin, by its form. Never throws. */
export function readEntries<Header>(text: string, form: FileForm<Header>): Result<ReadEntries<Header>, CopyProblem> {
  if (text.length > form.fileBytes) return fail(at('fileTooBig'));
  const lines = text.split('\n', LIMITS.lines + 1);
  if (lines.length > LIMITS.lines) return fail(at('fileTooBig'));
  if (lines.at(-1) === '') lines.pop();
  if (lines.length < 2) return fail(at(problemOfLine(lines[0] ?? '', form), lines.length));
  const [first = '', ...rest] = lines.slice(0, -1);
  const parsed = readLine(first);
  if (!parsed.ok) return fail(at(parsed.problem === 'lineTooLong' ? parsed.problem : 'notOurs', 1));
  const told = form.readHeader(parsed.value);
  if (isProblem(told)) return fail(at(told, 1));
  const content = readContents(rest);
  if (!content.ok) return content;
  const closed = readEnd(lines);
  if (!closed.ok) return closed;
  const verified = verifyRecord(content.value.entries);
  if (!verified.ok) return fail({ ...at(verified.problem.why), n: verified.problem.n });
  return ok({
    header: told,
    entries: verified.value,
    scenarios: content.value.scenarios,
    ...closed.value,
  });
}

/** A single line may be ours, cut within its header or after it; another's begins in another way, or is whole. */
function problemOfLine<Header>(line: string, { readHeader: read }: FileForm<Header>): CopyProblemCode {
  const parsed = readLine(line);
  const told = parsed.ok ? read(parsed.value) : null;
  if (isProblem(told)) return told;
  return line.startsWith('{') ? 'cutShort' : 'notOurs';
}

/** Headers are objects. */
function isProblem(told: unknown): told is CopyProblemCode {
  return typeof told === 'string';
}

/** The lines between the header and the end. */
function readContents(lines: readonly string[]): Result<RecordCopy, CopyProblem> {
  const entries: Entry[] = [];
  const scenarios: RecordCopy['scenarios'][number][] = [];
  for (const [index, line] of lines.entries()) {
    const read = readLine(line);
    if (!read.ok) return fail(at(read.problem, index + 2));
    const kind = readContent(read.value);
    if (typeof kind === 'string') return fail(at(kind, index + 2));
    if ('scenario' in kind) scenarios.push(kind.scenario);
    else entries.push(kind);
  }
  return ok({ entries, scenarios });
}

function at(code: CopyProblemCode, line = 0): CopyProblem {
  return { code, line, n: 0 };
}

function readLine(line: string): Result<unknown, CopyProblemCode> {
  if (line.length > LIMITS.lineBytes) return fail('lineTooLong');
  if (isTooDeep(line, LIMITS.depth)) return fail('tooDeep');
  try {
    return ok(JSON.parse(line));
  } catch {
    return fail('notJson');
  }
}

function readHeader(raw: unknown): { readonly made: string } | CopyProblemCode {
  const read = header.safeParse(raw);
  if (!read.success) return 'notOurs';
  return read.data.form > COPY_FORM ? 'newer' : { made: read.data.made };
}

type Content = Entry | { readonly scenario: RecordCopy['scenarios'][number] };

/** One entry of unknown origin, or null where it does not have the form of one. */
export function readEntry(raw: unknown): Entry | null {
  const read = readContent(raw);
  return typeof read === 'string' || 'scenario' in read ? null : read;
}

function readContent(raw: unknown): Content | CopyProblemCode {
  if (typeof raw !== 'object' || raw === null) return 'shape';
  const keys = Object.keys(raw);
  if (keys.length === 1 && 'scenario' in raw) {
    const scenario = readKeptScenario(raw.scenario);
    return scenario ? { scenario } : 'shape';
  }
  if ('leftOut' in raw) {
    const read = leftOut.safeParse(raw);
    return read.success ? read.data : 'shape';
  }
  if (keys.length !== 2 || !('event' in raw) || !('link' in raw)) return 'shape';
  const link = hash.safeParse(raw.link);
  const event = readShape(raw.event);
  if (!link.success || !event.ok || event.value.lamport > LIMITS.lamport) return 'shape';
  const today = upcast(event.value);
  if (!today.ok) return today.problem === 'newer' ? 'newer' : 'shape';
  return { link: link.data, event: event.value };
}

function readEnd(lines: readonly string[]): Result<Pick<ReadCopy, 'seal' | 'hash'>, CopyProblem> {
  const line = readLine(lines.at(-1) ?? '');
  const read = line.ok ? end.safeParse(line.value) : null;
  if (!read?.success) return fail(at('cutShort', lines.length));
  const content = lines.slice(0, -1);
  if (read.data.end.lines !== content.length) return fail(at('cutShort', lines.length));
  const found = hashLines(content);
  return read.data.end.hash === found
    ? ok({ seal: read.data.end.seal, hash: found })
    : fail(at('checksum', lines.length));
}
