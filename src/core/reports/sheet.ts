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

/** The name of a file: what it is, its day (YYYY-MM-DD), and what it was filtered by. */
export function sheetFileName(sheet: Pick<Sheet, 'file'>, day: string, filter: readonly string[]): string {
  const words = filter.map(slug).filter((word) => word !== '');
  return ['rapport', sheet.file, day, ...words].join('-');
}

/** Letters and digits of any script, the rest as single hyphens; at most 30 of them. */
export function slug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 30);
}

/** The sheet as JSON: cells keep their types, the facts stand beside them. */
export function sheetJson({ title, columns, rows, facts }: Sheet): string {
  return `${JSON.stringify({ title, facts: Object.fromEntries(facts), columns, rows }, null, 1)}\n`;
}
