import { useId } from 'react';
import { manage } from '#messages/manage.ts';
import { isolated } from '../../core/typography.ts';
import { Button } from '../../ui/Button.tsx';
import type { useViewQuery } from './use-view-query.ts';
import type { View } from './view.ts';

interface ViewFiltersProps {
  readonly view: View;
  readonly asked: ReturnType<typeof useViewQuery>;
}

export function ViewFilters({ view, asked }: ViewFiltersProps) {
  const id = useId();
  const { query } = asked;
  return (
    <fieldset className="report-filters no-print">
      <legend className="quiet">{manage.filters}</legend>
      <p>
        <label htmlFor={`${id}-search`}>{manage.search}</label>
        <input
          id={`${id}-search`}
          type="search"
          value={query.text}
          onChange={(event) => asked.search(event.target.value)}
        />
      </p>
      {view.filters.map((filter) => (
        <p key={filter.id}>
          <label htmlFor={`${id}-${filter.id}`}>{filter.label}</label>
          <select
            id={`${id}-${filter.id}`}
            value={query.tags[filter.id] ?? ''}
            onChange={(event) => asked.pick(filter.id, event.target.value)}
          >
            <option value="">{manage.every(filter.label)}</option>
            {filter.options.map((option) => (
              <option key={option} value={option}>
                {isolated(option)}
              </option>
            ))}
          </select>
        </p>
      ))}
      {view.canGroup && (
        <label className="report-check">
          <input type="checkbox" checked={query.isGrouped} onChange={(event) => asked.group(event.target.checked)} />{' '}
          {manage.groupBy}
        </label>
      )}
      {asked.filter.length > 0 && <Button onClick={asked.clear}>{manage.clear}</Button>}
    </fieldset>
  );
}
