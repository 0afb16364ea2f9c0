import { type FormEvent, useId } from 'react';
import { managePerson as words } from '#messages/manage-person.ts';
import { isSameName } from '../../core/reports/join-teams.ts';
import type { TeamPerson } from '../../core/reports/team.ts';
import { isolated } from '../../core/typography.ts';
import { Button } from '../../ui/Button.tsx';
import { PeopleFound } from './PeopleFound.tsx';
import type { ReportData, ReportWorld } from './report-world.ts';

interface SamePersonProps {
  readonly world: Pick<ReportWorld, 'samePerson'>;
  readonly data: ReportData;
  readonly one: TeamPerson;
  /** Called with the person to go on with. */
  readonly joined: (person: string) => void;
}

/** Somebody who handed in without the plan stands in no list: the manager says who it is, and can take it back. */
export function SamePerson({ world, data: { team }, one, joined }: SamePersonProps) {
  const id = useId();
  if (one.id !== null) return <JoinedRecords world={world} team={team} one={one} joined={joined} />;
  if (team.members.length === 0) return null;
  const likely = team.members.find(({ name }) => isSameName(name, one.name));
  const join = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const person = String(new FormData(event.currentTarget).get('person') ?? '');
    if (person === '') return;
    await world.samePerson(one.person, person);
    joined(person);
  };
  return (
    <div className="card stack no-print">
      <h3>{words.sameHeading}</h3>
      <p>{words.sameWhat}</p>
      <PeopleFound members={team.members}>
        {(found) => (
          <form className="row" onSubmit={(event) => void join(event)}>
            <label htmlFor={id}>{words.sameChoose}</label>
            <select id={id} name="person" defaultValue={likely?.learner ?? ''}>
              <option value="">{words.sameNobody}</option>
              {[...new Set([...(likely ? [likely] : []), ...found])].map(({ id: own, name, learner }) => (
                <option key={own} value={learner}>
                  {isolated(name)} ({isolated(own)})
                </option>
              ))}
            </select>
            <Button type="submit">{words.sameJoin}</Button>
          </form>
        )}
      </PeopleFound>
    </div>
  );
}

interface JoinedRecordsProps extends Pick<SamePersonProps, 'world' | 'one' | 'joined'> {
  readonly team: ReportData['team'];
}

function JoinedRecords({ world, team, one, joined }: JoinedRecordsProps) {
  const apart = async (learner: string) => {
    await world.samePerson(learner, null);
    joined(one.person);
  };
  return (
    <ul className="plain no-print">
      {team.same
        .filter(({ person }) => person === one.person)
        .map(({ learner }) => (
          <li key={learner} className="row">
            {words.sameLine(learner)}
            <Button kind="plain" onClick={() => void apart(learner)}>
              {words.sameApart}
            </Button>
          </li>
        ))}
    </ul>
  );
}
