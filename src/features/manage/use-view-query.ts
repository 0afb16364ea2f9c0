import { type Dispatch, type SetStateAction, useMemo } from 'react';
import { manage } from '#messages/manage.ts';
import { type Column, nextSorting, type Query, queryRows } from '../../core/reports/table.ts';
import type { View, ViewRow } from './view.ts';

/** What is asked of a view: words, tags, an order, groups. It goes into kept views as it is. */
export interface ViewQuery {
  readonly text: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly sorting: Query['sorting'];
  readonly isGrouped: boolean;
}

export const EVERYTHING: ViewQuery = { text: '', tags: {}, sorting: null, isGrouped: false };

/** A kept query of unknown age, or everything where it cannot be read. */
export function readQuery(written: string): ViewQuery {
  try {
    const { text, tags, sorting, isGrouped } = JSON.parse(written) as Partial<ViewQuery>;
    return { text: text ?? '', tags: tags ?? {}, sorting: sorting ?? null, isGrouped: isGrouped ?? false };
  } catch {
    return EVERYTHING;
  }
}

/** The view's rows as they are filtered and sorted now, and the ways to change that. */
export function useViewQuery(view: View, query: ViewQuery, setQuery: Dispatch<SetStateAction<ViewQuery>>) {
  const shown = useMemo(() => rowsOf(view, query), [view, query]);
  return {
    query,
    shown,
    filter: filterWords(view, query),
    search: (text: string) => setQuery((now) => ({ ...now, text })),
    pick: (id: string, value: string) => setQuery((now) => ({ ...now, tags: { ...now.tags, [id]: value } })),
    sort: (column: string) => setQuery((now) => ({ ...now, sorting: nextSorting(now.sorting, column) })),
    group: (isGrouped: boolean) => setQuery((now) => ({ ...now, isGrouped })),
    clear: () => setQuery((now) => ({ ...EVERYTHING, sorting: now.sorting, isGrouped: now.isGrouped })),
  };
}

/** Columns are found by their place: two courses may have one title. */
function rowsOf(view: View, { text, tags, sorting, isGrouped }: ViewQuery): readonly ViewRow[] {
  const columns = view.columns.map(
    ({ kind }, at): Column<ViewRow> => ({
      id: String(at),
      kind: kind === 'status' ? 'day' : kind,
      value: (row) => row.cells[at] ?? null,
    }),
  );
  const wanted = Object.entries(tags).filter(([, value]) => value !== '');
  const picked = view.rows.filter((row) => wanted.every(([id, value]) => row.tags[id]?.includes(value)));
  const found = queryRows(picked, columns, { text, equal: {}, sorting });
  if (!isGrouped || !view.canGroup) return found;
  return found.toSorted((a, b) => collator.compare(a.group ?? '', b.group ?? ''));
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

function filterWords({ filters }: View, { text, tags }: ViewQuery): readonly string[] {
  const picked = filters.flatMap(({ id }) => (tags[id] ? [tags[id]] : []));
  return text.trim() === '' ? picked : [...picked, `“${text.trim()}”`];
}

/** The filter in one sentence for the files. */
export function filterSentence(words: readonly string[]): string {
  return words.length === 0 ? manage.facts.none : words.join(', ');
}
