import { type Dispatch, type SetStateAction, useId, useState } from 'react';
import { manage } from '#messages/manage.ts';
import { managePerson as words } from '#messages/manage-person.ts';
import { dateOf } from '../../core/days.ts';
import { isolated } from '../../core/typography.ts';
import { CohortFlow } from './CohortFlow.tsx';
import { KeptViews } from './KeptViews.tsx';
import { NoteAnswers } from './NoteAnswers.tsx';
import type { Plays, ReportData, ReportWorld } from './report-world.ts';
import { useReturnFocus } from './use-return-focus.ts';
import { filterSentence, useViewQuery, type ViewQuery } from './use-view-query.ts';
import { ViewFilters } from './ViewFilters.tsx';
import { ViewSave } from './ViewSave.tsx';
import { ViewTable } from './ViewTable.tsx';
import type { View, ViewId, ViewRow } from './view.ts';

interface ReportViewProps {
  readonly world: ReportWorld;
  readonly data: ReportData;
  readonly view: View;
  readonly plays: Plays | null;
  readonly query: ViewQuery;
  readonly setQuery: Dispatch<SetStateAction<ViewQuery>>;
  readonly show: (view: ViewId) => void;
  readonly showKept: (kept: ReportData['team']['views'][number]) => void;
  readonly openPerson: (person: string) => void;
  /** Whose page was opened last; null where none was. */
  readonly opened: string | null;
  readonly names: { readonly isNameless: boolean; readonly setNameless: (isNameless: boolean) => void };
  readonly changed: () => void;
}

/** One view: what to look at, what of it, the table, and the ways to take it along. */
export function ReportView(props: ReportViewProps) {
  const { world, data, view, plays, names } = props;
  const asked = useViewQuery(view, props.query, props.setQuery);
  const page = useReturnFocus(
    props.opened,
    view.rows.some(({ person }) => person === props.opened),
  );
  const [flow, setFlow] = useState<string | null>(null);
  return (
    <div ref={page} className="stack report-page">
      <ViewChoice view={view.id} show={props.show} />
      {!names.isNameless && (
        <KeptViews
          world={world}
          data={data}
          view={view.id}
          query={asked.query}
          showKept={props.showKept}
          changed={props.changed}
        />
      )}
      <header className="stack report-head">
        <h2 tabIndex={-1}>{manage.view[view.id]}</h2>
        <p>{manage.viewLead[view.id]}</p>
        <p className="report-print-facts">
          {manage.facts.made}: {dateOf(world.today)}. {manage.facts.filter}:{' '}
          {filterSentence(asked.filter.map(isolated))}. {manage.facts.content}: {world.content}.
        </p>
      </header>
      <ViewFilters view={view} asked={asked} />
      <label className="report-check no-print">
        <input
          type="checkbox"
          checked={names.isNameless}
          onChange={(event) => {
            names.setNameless(event.target.checked);
            // What was asked for may be a name, and it stands on paper and in the names of files.
            asked.clear();
          }}
        />{' '}
        {manage.hideNames}
      </label>
      {view.sums && <Sums sums={view.sums(asked.shown)} />}
      <ViewSave key={`save/${view.id}`} view={view} asked={asked} world={world} />
      {plays === null ? (
        <p role="status">{manage.loading}</p>
      ) : (
        <ViewTable key={`table/${view.id}`} view={view} asked={asked} openPerson={props.openPerson} />
      )}
      {view.id === 'rolePlays' && plays && <FlowChoice shown={asked.shown} plays={plays} flow={flow} show={setFlow} />}
      {view.id === 'rolePlays' && flow !== null && plays?.texts.has(flow) && <CohortFlow plays={plays} text={flow} />}
      {view.id === 'notes' && !names.isNameless && (
        <NoteAnswers world={world} shown={asked.shown} changed={props.changed} />
      )}
      <p className="small soft">{manage.practice}</p>
    </div>
  );
}

/** The answer to "who is done?" before the table, course by course. */
function Sums({ sums }: { readonly sums: ReturnType<NonNullable<View['sums']>> }) {
  return (
    <ul className="plain row">
      {sums.map(([name, sum], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two courses may have one title
        <li key={at}>
          <strong>{isolated(name)}</strong>: {sum}
        </li>
      ))}
    </ul>
  );
}

interface FlowChoiceProps {
  readonly shown: readonly ViewRow[];
  readonly plays: Plays;
  readonly flow: string | null;
  readonly show: (text: string | null) => void;
}

/** Which role-play to look into. */
function FlowChoice({ shown, plays, flow, show }: FlowChoiceProps) {
  const id = useId();
  const texts = shown.filter(({ key }) => plays.texts.has(key));
  if (texts.length === 0) return null;
  return (
    <p className="row no-print">
      <label htmlFor={id}>
        <strong>{words.flowShow}</strong>
      </label>
      <select id={id} value={flow ?? ''} onChange={(event) => show(event.target.value || null)}>
        <option value="">{words.flowNone}</option>
        {texts.map(({ key, cells }) => (
          <option key={key} value={key}>
            {isolated(String(cells[0]))}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The views as a list of buttons: one is pressed. */
function ViewChoice({ view, show }: { readonly view: ViewId; readonly show: ReportViewProps['show'] }) {
  return (
    <nav aria-label={manage.views} className="no-print">
      <ul className="plain row report-views">
        {(Object.keys(manage.view) as ViewId[]).map((id) => (
          <li key={id}>
            <button
              type="button"
              className="report-view"
              aria-current={id === view ? 'page' : undefined}
              onClick={() => show(id)}
            >
              {manage.view[id]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
