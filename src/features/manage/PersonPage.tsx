import { useEffect, useRef, useState } from 'react';
import { manage } from '#messages/manage.ts';
import { managePerson as words } from '#messages/manage-person.ts';
import { roleTitle } from '../../core/curriculum/path.ts';
import { dayIn } from '../../core/days.ts';
import { grouped } from '../../core/grouped.ts';
import { byNeed, percentKept } from '../../core/reports/rule-report.ts';
import { standingsOf } from '../../core/reports/standing.ts';
import type { TeamPerson } from '../../core/reports/team.ts';
import { addSums, NO_DECISIONS } from '../../core/scenario/rule-score.ts';
import { isolated } from '../../core/typography.ts';
import { Button } from '../../ui/Button.tsx';
import { Evidence } from './Evidence.tsx';
import { ForgetPerson } from './ForgetPerson.tsx';
import { PersonPlan } from './PersonPlan.tsx';
import type { Plays, ReportData, ReportWorld } from './report-world.ts';
import { SamePerson } from './SamePerson.tsx';
import { SignOffs } from './SignOffs.tsx';
import { standingWords } from './views/people-views.ts';

interface PersonPageProps {
  readonly world: ReportWorld;
  readonly data: ReportData;
  readonly one: TeamPerson;
  /** With numbers for names, what names somebody stays away, and what would. */
  readonly isNameless: boolean;
  /** Goes to another person, or with null back to the report. */
  readonly open: (person: string | null) => void;
  readonly changed: () => void;
}

/** All that the report has about one person; each completion opens to its evidence. */
export function PersonPage({ world, data, one, isNameless, open, changed }: PersonPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [plays, setPlays] = useState<Plays | null>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => void world.plays({ person: one.person }).then(setPlays), [world, one.person]);
  const goOn = (person: string | null) => {
    open(person);
    changed();
  };
  return (
    <article className="stack report-page">
      <p className="no-print">
        <Button onClick={() => open(null)}>← {words.back}</Button>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {isolated(one.name)}
      </h2>
      <PersonFacts one={one} world={world} />
      {!isNameless && <SamePerson world={world} data={data} one={one} joined={goOn} />}
      <PersonCourses world={world} data={data} one={one} plays={plays} />
      <PersonRules one={one} world={world} />
      {!isNameless && (
        <>
          <SignOffs world={world} data={data} one={one} changed={changed} />
          <PersonPlan world={world} data={data} one={one} />
          <ForgetPerson one={one} world={world} forgotten={() => goOn(null)} />
        </>
      )}
    </article>
  );
}

interface PersonCoursesProps extends Pick<PersonPageProps, 'world' | 'data' | 'one'> {
  readonly plays: Plays | null;
}

/** The courses that are asked of a person or that they began, and what stands behind each. */
function PersonCourses({ world, data, one, plays }: PersonCoursesProps) {
  const titles = new Map(world.courses.map(({ id, title }) => [id, title]));
  const all = standingsOf(one, world.courses, { team: data.team, today: world.today });
  const standings = all.filter(({ state }) => state !== 'notAsked');
  return (
    <section className="stack" aria-labelledby="person-courses">
      <h3 id="person-courses">{words.courses}</h3>
      <ul className="plain stack">
        {standings.map((standing) => (
          <li key={standing.course} className="card stack">
            <p>
              <strong>{titles.get(standing.course)}</strong>: {standingWords(standing)}
              {standing.summary?.completed && ` (${standing.summary.completed})`}
            </p>
            <details>
              <summary>{words.evidence}</summary>
              {plays ? (
                <Evidence plays={plays.plays.filter(({ course }) => course === standing.course)} texts={plays.texts} />
              ) : (
                <p role="status">{manage.loading}</p>
              )}
            </details>
          </li>
        ))}
      </ul>
      <OtherPlays plays={plays} world={world} />
    </section>
  );
}

/** What was played outside of this site's courses: a trainer's own role-plays. */
function OtherPlays({ plays, world }: { readonly plays: Plays | null; readonly world: ReportWorld }) {
  const ids = new Set(world.courses.map(({ id }) => id));
  const others = (plays?.plays ?? []).filter(({ course }) => course === null || !ids.has(course));
  if (!plays || others.length === 0) return null;
  return (
    <>
      <h4>{words.otherPlays}</h4>
      <Evidence plays={others} texts={plays.texts} />
    </>
  );
}

function PersonFacts({ one, world: { paths, today } }: Pick<PersonPageProps, 'one' | 'world'>) {
  const { summary } = one;
  const last = summary?.last?.slice(0, 10);
  const about = [one.team, roleTitle(paths, one.role), one.manager].filter((word) => word !== '');
  return (
    <ul className="plain" aria-label={words.facts}>
      {about.length > 0 && <li>{about.map(isolated).join(' · ')}</li>}
      <li>{last ? words.data(last, today - dayIn(last)) : words.noData}</li>
      {summary && summary.leftOut > 0 && <li>{words.leftOut(summary.leftOut)}</li>}
      {summary?.fork && <li className="report-warning">{words.fork(summary.fork.n, summary.fork.apart)}</li>}
      {summary && summary.otherContent > 0 && <li>{words.otherContent(summary.otherContent)}</li>}
    </ul>
  );
}

function PersonRules({ one, world }: { readonly one: TeamPerson; readonly world: ReportWorld }) {
  const sums = [...grouped(one.summary?.rules ?? [], ({ rule }) => rule)].map(
    ([rule, months]) => [rule, months.reduce(addSums, NO_DECISIONS)] as const,
  );
  const shown = sums
    .filter(([, { range }]) => range > 0)
    .map(([rule, sum]) => ({ rule, percent: percentKept(sum), decisions: sum.decisions }))
    .toSorted(byNeed);
  if (shown.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="person-rules">
      <h3 id="person-rules">{words.rules}</h3>
      <ul>
        {shown.map(({ rule, percent, decisions }) => (
          <li key={rule}>
            {world.catalogue.rules.get(rule)?.title ?? rule}: {words.ruleLine(percent, decisions)}
          </li>
        ))}
      </ul>
    </section>
  );
}
