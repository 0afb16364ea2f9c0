import { manage } from '#messages/manage.ts';
import type { SheetColumn } from '../../../core/reports/sheet.ts';
import { filtersOf, type View, type ViewRow } from '../view.ts';

type ColumnId = keyof typeof manage.columns;

/** Columns of each kind, by the ids of their headings. */
export function text(...ids: readonly ColumnId[]): readonly SheetColumn[] {
  return columnsOf('text', ids);
}
export function day(...ids: readonly ColumnId[]): readonly SheetColumn[] {
  return columnsOf('day', ids);
}
export function number(...ids: readonly ColumnId[]): readonly SheetColumn[] {
  return columnsOf('number', ids);
}
export function status(...ids: readonly ColumnId[]): readonly SheetColumn[] {
  return columnsOf('status', ids);
}

function columnsOf(kind: SheetColumn['kind'], ids: readonly ColumnId[]): readonly SheetColumn[] {
  return ids.map((id) => ({ heading: manage.columns[id], kind }));
}

interface Parts {
  readonly columns: readonly (readonly SheetColumn[])[];
  readonly rows: readonly ViewRow[];
  /** The labels of its filters, by the tags that they look at. */
  readonly filters?: Readonly<Record<string, string>>;
}

/** A view of columns, rows and filters; it can be grouped by team where a row has one. */
export function makeView(id: View['id'], { columns, rows, filters = {} }: Parts): View {
  const canGroup = rows.some(({ group }) => group !== undefined && group !== '');
  return { id, columns: columns.flat(), rows, filters: filtersOf(rows, filters), canGroup };
}
