import { manage } from '#messages/manage.ts';
import type { Status } from '../../core/progress/learner.ts';
import type { CompletionColumn, CompletionRow } from '../../core/reports/completion-report.ts';
import type { Column } from '../../core/reports/table.ts';
import type { useReport } from './use-report.ts';

/** Sign and tone stand beside the word: a state is never told by colour alone. */
const SIGNS: Readonly<Record<Status, { readonly sign: string; readonly tone: string | undefined }>> = {
  notStarted: { sign: '○', tone: undefined },
  inProgress: { sign: '◐', tone: 'warn' },
  completed: { sign: '●', tone: 'good' },
};

interface ReportTableProps {
  readonly report: ReturnType<typeof useReport>;
}

export function ReportTable({ report }: ReportTableProps) {
  const { sorting } = report.query;
  if (report.shown.length === 0) return <p className="card">{manage.noneFit}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keys (WCAG 2.1.1).
    <section className="report-scroll" aria-label={manage.caption} tabIndex={0}>
      <table className="report">
        <caption className="quiet">{manage.caption}</caption>
        <thead>
          <tr>
            {report.columns.map(({ id, kind }) => (
              <th key={id} scope="col" data-kind={kind} aria-sort={sorting?.column === id ? sorting.direction : 'none'}>
                <button type="button" onClick={() => report.sort(id)}>
                  {manage.columns[id as CompletionColumn]}
                  <span aria-hidden="true" className="report-arrow">
                    {sorting?.column !== id ? '↕' : sorting.direction === 'ascending' ? '↑' : '↓'}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.shown.map((row) => (
            <tr key={`${row.learner}/${row.course}`}>
              {report.columns.map((column) => (
                <ReportCell key={column.id} row={row} column={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ReportCell({ row, column }: { readonly row: CompletionRow; readonly column: Column<CompletionRow> }) {
  const value = column.value(row);
  if (column.id === 'name') return <th scope="row">{value}</th>;
  if (column.id === 'status') {
    const { sign, tone } = SIGNS[row.status];
    return (
      <td>
        <span className="badge" data-tone={tone}>
          <span aria-hidden="true">{sign}</span> {value}
        </span>
      </td>
    );
  }
  return <td data-kind={column.kind}>{value}</td>;
}
