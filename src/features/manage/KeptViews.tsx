import { type FormEvent, useId, useState } from 'react';
import { manage } from '#messages/manage.ts';
import { isolated } from '../../core/typography.ts';
import { Button } from '../../ui/Button.tsx';
import type { ReportData, ReportWorld } from './report-world.ts';
import type { ViewQuery } from './use-view-query.ts';
import type { ViewId } from './view.ts';

interface KeptViewsProps {
  readonly world: Pick<ReportWorld, 'changeTeam' | 'newId'>;
  readonly data: ReportData;
  readonly view: ViewId;
  readonly query: ViewQuery;
  readonly showKept: (kept: ReportData['team']['views'][number]) => void;
  readonly changed: () => void;
}

/** Views that are asked for again and again, by a name. */
export function KeptViews({ world, data: { team }, view, query, showKept, changed }: KeptViewsProps) {
  const id = useId();
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const save = async (change: (views: typeof team.views) => typeof team.views) => {
    await world.changeTeam((now) => ({ ...now, views: change(now.views) }));
    changed();
  };
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const named = name.trim().slice(0, 100);
    const kept = { id: world.newId(), name: named, view, query: JSON.stringify(query).slice(0, 2000) };
    if (named === '') return setSaid(manage.keepNameless);
    setName('');
    setSaid(manage.keptNow(named));
    void save((views) => [...views, kept]);
  };
  const drop = (of: string) => {
    setSaid('');
    void save((views) => views.filter((one) => one.id !== of));
  };
  return (
    <details className="no-print report-kept">
      <summary>
        {manage.kept}
        {team.views.length > 0 && ` (${team.views.length})`}
      </summary>
      <ul className="plain row">
        {team.views.map((kept) => (
          <li key={kept.id} className="row">
            <Button onClick={() => showKept(kept)}>{isolated(kept.name)}</Button>
            <Button kind="plain" aria-label={manage.dropView(kept.name)} onClick={() => drop(kept.id)}>
              ×
            </Button>
          </li>
        ))}
      </ul>
      <form className="row" onSubmit={keep}>
        <label htmlFor={id}>{manage.keepName}</label>
        <input id={id} type="text" maxLength={100} value={name} onChange={(event) => setName(event.target.value)} />
        <Button type="submit">{manage.keepView}</Button>
        <span role="status">{said}</span>
      </form>
    </details>
  );
}
