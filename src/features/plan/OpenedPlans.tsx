import { useEffect, useState } from 'react';
import { plan as words } from '#messages/plan.ts';
import { sayingOf } from '../../core/progress/own-saying.ts';
import { DutyLine } from '../../parts/DutyLine.tsx';
import { Button } from '../../ui/Button.tsx';
import { Observed } from './Observed.tsx';
import type { OpenedHere, PlanWorld } from './plan-world.ts';

/** What the plans that were taken on ask for today, and the way to be rid of an old one. Nothing where there is none. */
export function OpenedPlans({ world }: { readonly world: PlanWorld }) {
  const [here, setHere] = useState<OpenedHere | null>(null);
  useEffect(() => world.followOpened(setHere), [world]);
  if (!here || here.plans.length + here.observed.length === 0) return null;
  const { standings, plans, today, observed } = here;
  const titleOf = (id: string) => world.courses.find((one) => one.id === id)?.title ?? words.unknownCourse(id);
  return (
    <section className="card stack" aria-labelledby="plan-opened">
      <h2 id="plan-opened">{words.openedHeading}</h2>
      <ul className="plain stack">
        {standings.flatMap((standing) => {
          const saying = sayingOf(standing, today);
          return saying ? (
            <li key={standing.course} className="plan-course">
              <strong>{titleOf(standing.course)}</strong>
              <DutyLine saying={saying} />
            </li>
          ) : (
            []
          );
        })}
      </ul>
      {plans.map(({ plan, by, courses }) => (
        <p key={plan} className="row">
          <span>{words.openedFrom(by.trim(), courses.length)}</span>
          <Button kind="plain" onClick={() => void world.putAway(plan)}>
            {words.putAway(by.trim())}
          </Button>
        </p>
      ))}
      {plans.length > 0 && <p className="small soft">{words.putAwayWhat}</p>}
      <Observed observed={observed} />
    </section>
  );
}
