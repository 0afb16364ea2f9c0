import type { manage } from '#messages/manage.ts';
import type { SheetColumn } from '../../core/reports/sheet.ts';
import type { CellValue } from '../../core/reports/table.ts';

export type ViewId = keyof typeof manage.view;

/** A sign and a tone stand beside the word: a state is never told by colour alone. */
export interface Mark {
  readonly sign: string;
  readonly tone: 'good' | 'warn' | 'bad' | undefined;
}

/** A line of a view. `person` opens that person's page; `tags` are what its filters look at, by the filter's id. */
export interface ViewRow {
  readonly key: string;
  readonly cells: readonly CellValue[];
  readonly marks?: readonly (Mark | undefined)[];
  readonly person?: string;
  readonly group?: string;
  readonly tags: Readonly<Record<string, readonly string[]>>;
}

export interface ViewFilter {
  readonly id: string;
  readonly label: string;
  readonly options: readonly string[];
}

export interface View {
  readonly id: ViewId;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly ViewRow[];
  readonly filters: readonly ViewFilter[];
  /** Whether its lines can be grouped by team. */
  readonly canGroup: boolean;
  /** What the lines in sight come to, by a name each ("The Ten Rules: 21 of 40 completed"). */
  readonly sums?: (shown: readonly ViewRow[]) => readonly (readonly [name: string, sum: string])[];
}

/** The filters for some tags: every value that a row has, in alphabetical order. */
export function filtersOf(rows: readonly ViewRow[], labels: Readonly<Record<string, string>>): ViewFilter[] {
  return Object.entries(labels).flatMap(([id, label]) => {
    const options = [...new Set(rows.flatMap(({ tags }) => tags[id] ?? []))].filter((one) => one !== '').toSorted();
    return options.length > 1 ? [{ id, label, options }] : [];
  });
}
