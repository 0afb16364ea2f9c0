import { useRef } from 'react';
import { manage } from '#messages/manage.ts';
import type { SheetColumn } from '../../core/reports/sheet.ts';
import type { CellValue } from '../../core/reports/table.ts';
import { isolated } from '../../core/typography.ts';
import { useShownLines } from './use-shown-lines.ts';
import type { useViewQuery } from './use-view-query.ts';
import type { Mark, View, ViewRow } from './view.ts';

interface ViewTableProps {
  readonly view: View;
  readonly asked: ReturnType<typeof useViewQuery>;
  readonly openPerson: (person: string) => void;
}

/** A view as a table with row and column headings that stay in sight. Past some hundreds only the lines in sight exist. */
export function ViewTable({ view, asked, openPerson }: ViewTableProps) {
  const scroll = useRef<HTMLElement>(null);
  const { query, shown } = asked;
  const lines = useShownLines(scroll, shown, query.isGrouped && view.canGroup);
  if (shown.length === 0) return <p className="card">{view.rows.length === 0 ? manage.nothing : manage.noneFit}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keys (WCAG 2.1.1).
    <section ref={scroll} className="scrolls report-scroll" aria-label={manage.view[view.id]} tabIndex={0}>
      <table className="report" aria-rowcount={lines.count + 1}>
        <caption className="quiet">{manage.view[view.id]}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {view.columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two courses may have one title
              <Heading key={at} column={column} at={at} asked={asked} />
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.before > 0 && <Gap height={lines.before} />}
          {lines.shown.map(({ row, group, index }) =>
            group ? (
              <tr key={`group/${group.name}`} aria-rowindex={index + 2} className="report-group">
                <th scope="rowgroup" colSpan={view.columns.length}>
                  {manage.group(group.name || manage.noTeam, group.size)}
                </th>
              </tr>
            ) : (
              <Line key={row.key} view={view} row={row} index={index} openPerson={openPerson} />
            ),
          )}
          {lines.after > 0 && <Gap height={lines.after} />}
        </tbody>
      </table>
    </section>
  );
}

/** Stands for the lines that are out of sight. */
function Gap({ height }: { readonly height: number }) {
  return (
    <tr className="report-gap">
      <td style={{ height }} />
    </tr>
  );
}

interface HeadingProps {
  readonly column: SheetColumn;
  readonly at: number;
  readonly asked: ViewTableProps['asked'];
}

function Heading({ column, at, asked }: HeadingProps) {
  const { sorting } = asked.query;
  const direction = sorting?.column === String(at) ? sorting.direction : 'none';
  return (
    <th scope="col" data-kind={column.kind} aria-sort={direction}>
      <button type="button" onClick={() => asked.sort(String(at))}>
        {column.heading}
        <span aria-hidden="true" className="report-arrow">
          {direction === 'none' ? '↕' : direction === 'ascending' ? '↑' : '↓'}
        </span>
      </button>
    </th>
  );
}

interface LineProps extends Pick<ViewTableProps, 'view' | 'openPerson'> {
  readonly row: ViewRow;
  readonly index: number;
}

function Line({ view, row, index, openPerson }: LineProps) {
  const { person } = row;
  return (
    <tr aria-rowindex={index + 2} data-index={index}>
      <th scope="row">
        {person === undefined ? (
          shownCell(row.cells[0])
        ) : (
          <button type="button" className="report-person" data-person={person} onClick={() => openPerson(person)}>
            {shownCell(row.cells[0])}
          </button>
        )}
      </th>
      {view.columns.slice(1).map(({ kind }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
        <Cell key={at} value={row.cells[at + 1] ?? null} kind={kind} mark={row.marks?.[at + 1]} />
      ))}
    </tr>
  );
}

interface CellProps {
  readonly value: CellValue;
  readonly kind: SheetColumn['kind'];
  readonly mark: Mark | undefined;
}

function Cell({ value, kind, mark }: CellProps) {
  if (!mark || value === null) return <td data-kind={kind}>{shownCell(value)}</td>;
  return (
    <td data-kind={kind}>
      <span className="badge" data-tone={mark.tone}>
        <span aria-hidden="true">{mark.sign}</span> {shownCell(value)}
      </span>
    </td>
  );
}

/** What people typed stands apart from what is around it; numbers and empty cells are themselves. */
function shownCell(value: CellValue | undefined): CellValue | undefined {
  return typeof value === 'string' ? isolated(value) : value;
}
