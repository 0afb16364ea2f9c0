import { useId } from 'react';
import { manage } from '#messages/manage.ts';
import type { CompletionRow } from '../../core/reports/completion-report.ts';
import { Button } from '../../ui/Button.tsx';
import type { useReport } from './use-report.ts';

interface ReportFiltersProps {
  readonly rows: readonly CompletionRow[];
  readonly report: ReturnType<typeof useReport>;
}

export function ReportFilters({ rows, report }: ReportFiltersProps) {
  const id = useId();
  const courses = [...new Set(rows.map((row) => row.courseTitle))];
  const { query } = report;
  return (
    <fieldset className="report-filters no-print">
      <legend className="quiet">{manage.filters}</legend>
      <p>
        <label htmlFor={`${id}-search`}>{manage.search}</label>
        <input
          id={`${id}-search`}
          type="search"
          value={query.text}
          onChange={(event) => report.search(event.target.value)}
        />
      </p>
      <p>
        <label htmlFor={`${id}-course`}>{manage.course}</label>
        <select
          id={`${id}-course`}
          value={query.equal.course ?? ''}
          onChange={(event) => report.filter('course', event.target.value)}
        >
          <option value="">{manage.everyCourse}</option>
          {courses.map((title) => (
            <option key={title}>{title}</option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}-status`}>{manage.status}</label>
        <select
          id={`${id}-status`}
          value={query.equal.status ?? ''}
          onChange={(event) => report.filter('status', event.target.value)}
        >
          <option value="">{manage.everyStatus}</option>
          {Object.values(manage.statusWords).map((word) => (
            <option key={word}>{word}</option>
          ))}
        </select>
      </p>
      {report.isFiltered && <Button onClick={report.clear}>{manage.clear}</Button>}
    </fieldset>
  );
}
