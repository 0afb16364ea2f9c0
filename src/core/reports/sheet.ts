import type { CellValue } from './table.ts';

/** One column of what is shown and saved. A `status` is a text that is not searched. */
export interface SheetColumn {
  readonly heading: string;
  readonly kind: 'text' | 'number' | 'day' | 'status';
}

/**
 * A view as it stands on the screen: the one source of the table, the printed page and every file, so that they cannot
 * differ. Days are YYYY-MM-DD. `facts` tell what it shows: the day, the filter, the version of the content.
 */
export interface Sheet {
  /** Short and without signs, for the name of a file. */
  readonly file: string;
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** With letters of three bytes a name of this length stays below the 255 bytes that file systems take. */
const LONGEST_NAME = 80;

/** The name of a file: what it is, its day (YYYY-MM-DD), and what it was filtered by, as far as that fits. */
export function sheetFileName(sheet: Pick<Sheet, 'file'>, day: string, filter: readonly string[]): string {
  const words = filter.map(slug).filter((word) => word !== '');
  return cut(['rapport', sheet.file, day, ...words].join('-'), LONGEST_NAME);
}

/**
 * Letters and digits of any script, the rest as single hyphens; at most 30 of them. Behind a word of ours every system takes
 * that for the name of a file: none of `\\/:*?"<>|` is left, no dot, no mark that cannot be seen.
 */
export function slug(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return cut(words.replace(/^-+/, ''), 30);
}

/** The first `most` signs, without half a letter or a hyphen at the end. */
function cut(name: string, most: number): string {
  return name
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/-+$/, '');
}

/** The sheet as JSON: cells keep their types, the facts stand beside them. */
export function sheetJson({ title, columns, rows, facts }: Sheet): string {
  return `${JSON.stringify({ title, facts: Object.fromEntries(facts), columns, rows }, null, 1)}\n`;
}
