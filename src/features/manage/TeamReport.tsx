import { useState } from 'react';
import { manage } from '#messages/manage.ts';
import type { CompletionRow } from '../../core/reports/completion-report.ts';
import type { CellValue } from '../../core/reports/table.ts';
import { Button } from '../../ui/Button.tsx';
import { ReportFilters } from './ReportFilters.tsx';
import { ReportTable } from './ReportTable.tsx';
import './report.css';
import { cellsOf, useReport } from './use-report.ts';

interface TeamReportProps {
  readonly rows: readonly CompletionRow[];
  readonly coursesHref: string;
  /** Saves what is on screen; gives the file's name. */
  readonly onSave: (cells: readonly (readonly CellValue[])[], filtered: boolean) => string;
}

/** The manager's report over the records on this device. */
export function TeamReport({ rows, coursesHref, onSave }: TeamReportProps) {
  const report = useReport(rows);
  const [saved, setSaved] = useState('');
  if (rows.length === 0) {
    return (
      <div className="card stack">
        <p>{manage.empty}</p>
        <p>
          <a className="button" data-kind="main" href={coursesHref}>
            {manage.emptyCourses}
          </a>
        </p>
      </div>
    );
  }
  return (
    <div className="stack">
      <ReportFilters rows={rows} report={report} />
      <div className="row report-actions">
        <p role="status">{saved || manage.shown(report.shown.length, rows.length)}</p>
        <Button
          kind="main"
          onClick={() => setSaved(manage.saved(onSave(cellsOf(report.shown), report.isFiltered)))}
          disabled={report.shown.length === 0}
        >
          {manage.save}
        </Button>
      </div>
      <ReportTable report={report} />
      <p className="small soft">{manage.practice}</p>
    </div>
  );
}
