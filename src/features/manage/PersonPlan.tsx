import { useState } from 'react';
import { managePerson as words } from '#messages/manage-person.ts';
import type { TeamPerson } from '../../core/reports/team.ts';
import { Button } from '../../ui/Button.tsx';
import type { ReportData, ReportWorld } from './report-world.ts';

interface PersonPlanProps {
  readonly world: Pick<ReportWorld, 'savePlan'>;
  readonly data: ReportData;
  readonly one: TeamPerson;
}

/** The way back to a person: their plan with the answers to their notes, also for somebody who is in no list. */
export function PersonPlan({ world, data: { team }, one }: PersonPlanProps) {
  const [said, setSaid] = useState('');
  const isTheirs = ({ person }: { readonly person: string }) => person === one.person;
  const [answers, observed] = [team.answers.filter(isTheirs).length, team.signOffs.filter(isTheirs).length];
  return (
    <section className="stack no-print" aria-labelledby="person-plan">
      <h3 id="person-plan">{words.planHeading}</h3>
      <p>{words.planWhat(answers, observed)}</p>
      <p className="row">
        <Button onClick={() => setSaid(words.planSaved(world.savePlan(team, one)))}>{words.planSave}</Button>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
