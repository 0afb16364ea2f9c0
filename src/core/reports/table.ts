import { folded } from '../folded.ts';

/** What a cell holds; null is no value, and is sorted last whichever way. */
export type CellValue = string | number | null;

/** One definition serves the screen, the sorting and every export, so that they cannot differ. */
export interface Column<Row> {
  readonly id: string;
  readonly kind: 'text' | 'number' | 'day';
  readonly value: (row: Row) => CellValue;
}

export interface Sorting {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** `text` has to stand in some text cell; `equal` names columns and the value that they must have. */
export interface Query {
  readonly text: string;
  readonly equal: Readonly<Record<string, string>>;
  readonly sorting: Sorting | null;
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Rows that fit the query, in its order. Equal rows keep the order that they came in. */
export function queryRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], query: Query): readonly Row[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const wanted = folded(query.text.trim());
  const equals = Object.entries(query.equal).filter(([, value]) => value !== '');
  const fits = (row: Row): boolean =>
    equals.every(([id, value]) => byId.get(id)?.value(row) === value) &&
    (wanted === '' || columns.some((column) => hasText(column, row, wanted)));
  const found = rows.filter(fits);
  const column = query.sorting ? byId.get(query.sorting.column) : undefined;
  if (!column || !query.sorting) return found;
  const sign = query.sorting.direction === 'ascending' ? 1 : -1;
  return found.sort((a, b) => compareCells(column.value(a), column.value(b), sign));
}

/** The sorting after a press on a column's heading: first ascending, then descending, then ascending again. */
export function nextSorting(sorting: Sorting | null, column: string): Sorting {
  const isAscending = sorting?.column === column && sorting.direction === 'ascending';
  return { column, direction: isAscending ? 'descending' : 'ascending' };
}

function hasText<Row>(column: Column<Row>, row: Row, wanted: string): boolean {
  const value = column.value(row);
  return column.kind === 'text' && typeof value === 'string' && folded(value).includes(wanted);
}

function compareCells(a: CellValue, b: CellValue, sign: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * collator.compare(String(a), String(b));
}
