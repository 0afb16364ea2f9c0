import Papa from 'papaparse';
import type { ReadRoster, RosterProblem, RosterReason } from '../core/reports/roster.ts';
import type { Member } from '../core/reports/team.ts';

const FIELDS = ['name', 'id', 'team', 'manager', 'role'] as const;
type Field = (typeof FIELDS)[number];
const MOST_ROWS = 100_000;
const MOST_SIGNS = 200;

/** The text of a CSV file: UTF-8 or, as Excel also writes it, UTF-16 with its mark, or Windows-1252. */
export function rosterText(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * A roster as CSV (comma, semicolon or tab; headings `name, id, team, manager, role` in any order) -> the members. Right rows
 * are taken, wrong ones named. Who is known already keeps the opaque id; `newId` makes one for the others. Null where no
 * heading names a name and an id.
 */
export function readRoster(text: string, known: readonly Member[], newId: () => string): ReadRoster | null {
  const [first, ...rows] = rowsOf(text.replace(/^\uFEFF/, ''));
  const headings = first?.cells ?? [];
  const places = new Map<Field, number>();
  headings.forEach((heading, at) => {
    const field = FIELDS.find((one) => one === heading.trim().toLowerCase());
    if (field && !places.has(field)) places.set(field, at);
  });
  if (!places.has('name') || !places.has('id')) return null;
  const learners = new Map(known.map(({ id, learner }) => [id, learner]));
  const members = new Map<string, Member>();
  const problems: RosterProblem[] = [];
  for (const { cells: row, line } of rows) {
    if (row.every((cell) => cell.trim() === '')) continue;
    const cell = (field: Field) => (row[places.get(field) ?? -1] ?? '').trim();
    const id = cell('id');
    const reason = problemOf(row, { id, name: cell('name'), isTwice: members.has(id), width: headings.length });
    if (reason) problems.push({ line, reason, who: (id || cell('name')).slice(0, 80) });
    else {
      const learner = learners.get(id) ?? newId();
      const [name, team, manager, role] = [cell('name'), cell('team'), cell('manager'), cell('role')];
      members.set(id, { id, name, team, manager, role, learner });
    }
  }
  return { members: [...members.values()], problems };
}

interface Row {
  readonly cells: readonly string[];
  /** The line of the file that the row begins in, counted from 1: a quoted cell may hold line breaks. */
  readonly line: number;
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let [line, read] = [1, 0];
  Papa.parse<string[]>(text, {
    delimiter: separatorOf(text),
    preview: MOST_ROWS,
    step: ({ data, meta }) => {
      rows.push({ cells: data, line });
      line += text.slice(read, meta.cursor).match(/\r\n|\r|\n/g)?.length ?? 0;
      read = meta.cursor;
    },
  });
  return rows;
}

/** What stands most often between the headings: a guess over all lines goes wrong in a list of two columns. */
function separatorOf(text: string): string {
  const [headings] = text.split(/[\r\n]/, 1);
  const count = (separator: string) => headings!.split(separator).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0]!;
}

function problemOf(
  row: readonly string[],
  {
    id,
    name,
    isTwice,
    width,
  }: { readonly id: string; readonly name: string; readonly isTwice: boolean; readonly width: number },
): RosterReason | null {
  if (isTorn(row, width)) return 'columns';
  if (id === '') return 'noId';
  if (name === '') return 'noName';
  if (isTwice) return 'sameId';
  return row.some((cell) => cell.length > MOST_SIGNS) ? 'tooLong' : null;
}

/**
 * Whether a separator stands where none should be. Excel leaves out empty cells at the end of a line, and may write some too
 * many; but a space after the separator is a name written “Berg, Ada” without quotes.
 */
function isTorn(row: readonly string[], width: number): boolean {
  if (row.length > width) return row.slice(width).some((cell) => cell.trim() !== '');
  return row.length < width && row.some((cell) => cell.startsWith(' '));
}
