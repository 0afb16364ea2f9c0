import { useMemo, useState } from 'react';
import { manage } from '#messages/manage.ts';
import { type CompletionColumn, type CompletionRow, completionColumns } from '../../core/reports/completion-report.ts';
import { type CellValue, nextSorting, type Query, queryRows } from '../../core/reports/table.ts';

const ALL: Query = { text: '', equal: {}, sorting: { column: 'name', direction: 'ascending' } };
const columns = completionColumns(manage.statusWords);

/** The report's rows as they are filtered and sorted now, and the ways to change that. */
export function useReport(rows: readonly CompletionRow[]) {
  const [query, setQuery] = useState<Query>(ALL);
  const shown = useMemo(() => queryRows(rows, columns, query), [rows, query]);
  return {
    columns,
    query,
    shown,
    isFiltered: query.text.trim() !== '' || Object.values(query.equal).some((value) => value !== ''),
    search: (text: string) => setQuery((now) => ({ ...now, text })),
    filter: (column: CompletionColumn, value: string) =>
      setQuery((now) => ({ ...now, equal: { ...now.equal, [column]: value } })),
    sort: (column: string) => setQuery((now) => ({ ...now, sorting: nextSorting(now.sorting, column) })),
    clear: () => setQuery((now) => ({ ...ALL, sorting: now.sorting })),
  };
}

/** What is on screen as cells, headings first: the one source of every file. */
export function cellsOf(shown: readonly CompletionRow[]): readonly (readonly CellValue[])[] {
  const headings = columns.map(({ id }) => manage.columns[id as CompletionColumn]);
  return [headings, ...shown.map((row) => columns.map((column) => column.value(row)))];
}
