import { type FormEvent, useId, useState } from 'react';
import { team as words } from '#messages/team.ts';
import type { Team } from '../../core/reports/team.ts';
import { isolated } from '../../core/typography.ts';
import { Button } from '../../ui/Button.tsx';
import { Found } from './Found.tsx';
import { PeopleFound } from './PeopleFound.tsx';
import { RetiredRolePlays } from './RetiredRolePlays.tsx';
import type { TeamPart } from './team-world.ts';

type Exemption = Team['exempt'][number];

/** More names than a select shows at once are found by typing. */
const FEW = 20;

/** Who need not take a course, and which role-plays nobody needs any more. */
export function Exemptions(part: TeamPart) {
  const { world, team, change } = part;
  const id = useId();
  const [said, setSaid] = useState('');
  const names = new Map(team.members.map(({ learner, name }) => [learner, name]));
  const titles = new Map(world.courses.map((course) => [course.id, course.title]));
  const lineOf = ({ person, course }: Exemption) =>
    `${isolated(names.get(person) ?? person)}: ${titles.get(course) ?? course}`;
  const exempt = (made: Exemption) => {
    const isKnown = team.exempt.some(({ person, course }) => person === made.person && course === made.course);
    setSaid(isKnown ? words.exemptKnown(lineOf(made)) : words.exempted(lineOf(made)));
    if (!isKnown) void change({ exempt: [...team.exempt, made] });
  };
  const remove = (one: Exemption) => {
    setSaid('');
    void change({ exempt: team.exempt.filter((other) => other !== one) });
  };
  return (
    <section className="stack" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.exemptHeading}</h2>
      <p>{words.exemptWhat}</p>
      {team.members.length > 0 && <ExemptSomebody world={world} team={team} exempt={exempt} />}
      <p role="status">{said}</p>
      <Found items={team.exempt} textsOf={(one) => [lineOf(one)]} words={words.exemptFind} whole={FEW}>
        {(found) => (
          <ul className="plain team-people">
            {found.map((one) => (
              <li key={`${one.person}/${one.course}`} className="row">
                {lineOf(one)}
                <Button kind="plain" aria-label={words.remove(lineOf(one))} onClick={() => remove(one)}>
                  ×
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Found>
      <RetiredRolePlays {...part} />
    </section>
  );
}

interface ExemptSomebodyProps extends Pick<TeamPart, 'world' | 'team'> {
  readonly exempt: (made: Exemption) => void;
}

function ExemptSomebody({ world, team, exempt }: ExemptSomebodyProps) {
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const made = { person: String(form.get('person') ?? ''), course: String(form.get('course') ?? '') };
    if (made.person !== '') exempt(made);
  };
  return (
    <PeopleFound members={team.members} whole={FEW}>
      {(found) => (
        <form className="team-fields" onSubmit={submit}>
          <p>
            <label htmlFor={`${id}-person`}>{words.person}</label>
            <select id={`${id}-person`} name="person">
              {found.map(({ id: own, name, learner }) => (
                <option key={own} value={learner}>
                  {isolated(name)} ({isolated(own)})
                </option>
              ))}
            </select>
          </p>
          <p>
            <label htmlFor={`${id}-course`}>{words.course}</label>
            <select id={`${id}-course`} name="course">
              {world.courses.map((course) => (
                <option key={course.id} value={course.id}>
                  {course.title}
                </option>
              ))}
            </select>
          </p>
          <div className="row">
            <Button type="submit">{words.exempt}</Button>
          </div>
        </form>
      )}
    </PeopleFound>
  );
}
