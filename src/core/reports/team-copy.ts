import * as z from 'zod/mini';
import { canonicalJson } from '../canonical.ts';
import { type Entry, hashText } from '../progress/chain.ts';
import { readEntry } from '../progress/copy-file.ts';
import { readKeptScenario } from '../progress/kept-scenario.ts';
import { verifyRecord } from '../progress/record.ts';
import { fail, ok, type Result } from '../result.ts';
import type { CompiledScenario } from '../scenario/model.ts';
import { isTooDeep } from '../too-deep.ts';
import { type Team, teamForm } from './team.ts';

/**
 * All that the manager has, for a second manager or as a backup: lines of JSON that are read one by one, so that a team of
 * thousands needs no memory for all. Each line is checked by itself; a running hash at the end shows what was lost or changed.
 */
export const TEAM_COPY_FORM = 2;
const LINE_BYTES = 16_000_000;

const fileForm = z.strictObject({
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  name: z.string().check(z.maxLength(200)),
  learner: z.string().check(z.maxLength(200)),
  made: z.string().check(z.maxLength(40)),
  taken: z.string().check(z.maxLength(40)),
  events: z.int(),
  key: z.nullable(z.string().check(z.maxLength(43))),
});
export type CopiedFile = z.infer<typeof fileForm>;

/** A file with whom it is of: a record keeps its own id where a plan names the person by another. */
export interface TakenFile extends CopiedFile {
  readonly person: string;
}

export interface CopiedRecord {
  readonly learner: string;
  readonly person: string;
  readonly files: readonly CopiedFile[];
  readonly entries: readonly Entry[];
}

export type TeamCopyPart =
  | { readonly team: Team }
  | { readonly scenario: CompiledScenario }
  | { readonly record: CopiedRecord };

const header = z.strictObject({ rapport: z.literal('team'), form: z.int(), made: z.string() });
const recordForm = z.strictObject({
  learner: z.string().check(z.minLength(1), z.maxLength(200)),
  person: z.string().check(z.minLength(1), z.maxLength(200)),
  files: z.array(fileForm).check(z.maxLength(10_000)),
  entries: z.array(z.unknown()).check(z.maxLength(200_000)),
});

/** The first line of a copy. */
export function teamCopyHeader(made: string): string {
  return canonicalJson({ rapport: 'team', form: TEAM_COPY_FORM, made });
}

/** The last line, from the running hash of all before it. */
export function teamCopyEnd(hash: string): string {
  return canonicalJson({ end: hash });
}

/** The running hash after one more line; it begins with ''. */
export function hashAfter(hash: string, line: string): string {
  return hashText(`${hash}\n${line}`);
}

export type TeamCopyProblem = 'notOurs' | 'newer' | 'shape' | 'tooLong' | 'checksum' | 'cutShort';

/** Whether a line begins a copy of a team. */
export function readTeamCopyHeader(line: string): TeamCopyProblem | null {
  const read = header.safeParse(parse(line));
  if (!read.success) return 'notOurs';
  return read.data.form > TEAM_COPY_FORM ? 'newer' : null;
}

/** One line of a copy after the first: a part, or the hash that ends it. */
export function readTeamCopyLine(line: string): Result<TeamCopyPart | { readonly end: string }, TeamCopyProblem> {
  if (line.length > LINE_BYTES) return fail('tooLong');
  const raw = parse(line);
  if (typeof raw !== 'object' || raw === null || Object.keys(raw).length !== 1) return fail('shape');
  if ('end' in raw) return typeof raw.end === 'string' ? ok({ end: raw.end }) : fail('shape');
  if ('team' in raw) {
    const team = teamForm.safeParse(raw.team);
    return team.success ? ok({ team: team.data }) : fail('shape');
  }
  if ('scenario' in raw) {
    const scenario = readKeptScenario(raw.scenario);
    return scenario ? ok({ scenario }) : fail('shape');
  }
  const read = recordForm.safeParse('record' in raw ? raw.record : null);
  if (!read.success) return fail('shape');
  const entries = read.data.entries.flatMap((entry) => readEntry(entry) ?? []);
  const isSound = entries.length === read.data.entries.length && verifyRecord(entries).ok;
  return isSound ? ok({ record: { ...read.data, entries } }) : fail('shape');
}

function parse(line: string): unknown {
  if (isTooDeep(line, 32)) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
