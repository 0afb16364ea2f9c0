import { type FormEvent, useId } from 'react';
import { team as words } from '#messages/team.ts';
import { isolated } from '../../core/typography.ts';
import { Button } from '../../ui/Button.tsx';
import type { TeamPart } from './team-world.ts';

/** Who need not take a course, and which role-plays nobody needs any more. */
export function Exemptions({ world, team, change }: TeamPart) {
  const id = useId();
  const exempt = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const made = { person: String(form.get('person') ?? ''), course: String(form.get('course') ?? '') };
    const isKnown = team.exempt.some(({ person, course }) => person === made.person && course === made.course);
    if (made.person !== '' && !isKnown) void change({ exempt: [...team.exempt, made] });
  };
  const nameOf = (person: string) => team.members.find(({ learner }) => learner === person)?.name ?? person;
  const titleOf = (course: string) => world.courses.find((one) => one.id === course)?.title ?? course;
  const rolePlays = world.courses.flatMap(({ steps }) => steps.filter(({ kind }) => kind === 'rolePlay'));
  const byId = new Map(rolePlays.map((step) => [step.id, step.title]));
  const retire = (of: string, isRetired: boolean) =>
    void change({ retired: isRetired ? [...team.retired, of] : team.retired.filter((one) => one !== of) });
  return (
    <section className="stack" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.exemptHeading}</h2>
      <p>{words.exemptWhat}</p>
      {team.members.length > 0 && (
        <form className="team-fields" onSubmit={exempt}>
          <p>
            <label htmlFor={`${id}-person`}>{words.person}</label>
            <select id={`${id}-person`} name="person">
              {team.members.map(({ id: own, name, learner }) => (
                <option key={own} value={learner}>
                  {isolated(name)}
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
          <Button type="submit">{words.exempt}</Button>
        </form>
      )}
      <ul className="plain">
        {team.exempt.map((one) => {
          const line = `${isolated(nameOf(one.person))}: ${titleOf(one.course)}`;
          return (
            <li key={line} className="row">
              {line}
              <Button
                kind="plain"
                aria-label={words.remove(line)}
                onClick={() => void change({ exempt: team.exempt.filter((other) => other !== one) })}
              >
                ×
              </Button>
            </li>
          );
        })}
      </ul>
      <details>
        <summary>{words.retiredHeading}</summary>
        <p>{words.retiredWhat}</p>
        {[...byId].map(([of, title]) => (
          <label key={of} className="team-tick">
            <input
              type="checkbox"
              checked={team.retired.includes(of)}
              onChange={(event) => retire(of, event.target.checked)}
            />
            {title}
          </label>
        ))}
      </details>
    </section>
  );
}
