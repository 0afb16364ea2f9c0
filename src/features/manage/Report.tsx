import { useEffect, useMemo, useState } from 'react';
import { manage } from '#messages/manage.ts';
import { teamPeople } from '../../core/reports/team.ts';
import { withoutNames } from '../../core/reports/without-names.ts';
import { PersonPage } from './PersonPage.tsx';
import { ReportView } from './ReportView.tsx';
import './report.css';
import type { Plays, ReportData, ReportWorld } from './report-world.ts';
import { useOpenedPerson } from './use-opened-person.ts';
import { useReportData } from './use-report-data.ts';
import { EVERYTHING, readQuery, type ViewQuery } from './use-view-query.ts';
import type { ViewId } from './view.ts';
import { NEEDS_PLAYS, VIEWS } from './views/all-views.ts';

/** The manager's report over all that was handed in, and over the records of this device. */
export function Report({ world }: { readonly world: ReportWorld }) {
  const reading = useReportData(world);
  if (reading.state === 'reading')
    return <p role="status">{reading.left > 0 ? manage.counting(reading.left) : manage.loading}</p>;
  if (reading.state === 'failed') return <p role="alert">{manage.failed(reading.why)}</p>;
  const { data } = reading;
  if (data.summaries.length === 0 && data.team.members.length === 0) return <Empty hrefs={world.hrefs} />;
  return <ReportPages world={world} data={data} again={reading.again} />;
}

function Empty({ hrefs }: Pick<ReportWorld, 'hrefs'>) {
  return (
    <div className="card stack">
      <p>{manage.empty}</p>
      <p className="row">
        <a className="button" data-kind="main" href={hrefs.collect}>
          {manage.emptyCollect}
        </a>
        <a className="button" href={hrefs.team}>
          {manage.emptyTeam}
        </a>
      </p>
    </div>
  );
}

interface ReportPagesProps {
  readonly world: ReportWorld;
  readonly data: ReportData;
  readonly again: () => void;
}

const NO_PLAYS: Plays = { plays: [], texts: new Map() };

function ReportPages({ world, data, again }: ReportPagesProps) {
  const isPlanned = data.team.members.length > 0 || data.files.length > 0;
  const [id, setId] = useState<ViewId>(isPlanned ? 'matrix' : 'completions');
  const [query, setQuery] = useState<ViewQuery>(EVERYTHING);
  const { open, opened, show: showPerson } = useOpenedPerson();
  const [isNameless, setNameless] = useState(false);
  const plays = usePlays(world, NEEDS_PLAYS.has(id));
  const shown = useMemo(() => {
    const people = teamPeople(data.team, data.summaries, manage.nameless);
    const named = { people, team: data.team, files: data.files };
    return isNameless ? withoutNames(named, manage.person) : named;
  }, [data, isNameless]);
  const view = useMemo(() => VIEWS[id]({ ...world, ...shown, plays: plays ?? NO_PLAYS }), [id, world, shown, plays]);
  const show = (next: ViewId, asked: ViewQuery = EVERYTHING) => {
    setId(next);
    setQuery(asked);
  };
  const openedPerson = open !== null && shown.people.find(({ person }) => person === open);
  if (openedPerson)
    return (
      <PersonPage
        key={open}
        world={world}
        data={data}
        one={openedPerson}
        isNameless={isNameless}
        open={showPerson}
        changed={again}
      />
    );
  return (
    <ReportView
      world={world}
      data={data}
      view={view}
      plays={plays}
      query={query}
      setQuery={setQuery}
      show={show}
      showKept={(kept) => show(kept.view as ViewId, readQuery(kept.query))}
      openPerson={showPerson}
      opened={opened}
      names={{ isNameless, setNameless }}
      changed={again}
    />
  );
}

/** The plays, read when a view first needs them; null until they are there. */
function usePlays(world: ReportWorld, isNeeded: boolean): Plays | null {
  const [plays, setPlays] = useState<Plays | null>(null);
  useEffect(() => {
    if (isNeeded && !plays) void world.plays().then(setPlays);
  }, [isNeeded, plays, world]);
  return isNeeded ? plays : NO_PLAYS;
}
