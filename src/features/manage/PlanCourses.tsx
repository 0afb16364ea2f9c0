import { useId, useState } from 'react';
import { team as words } from '#messages/team.ts';
import { roleTitle } from '../../core/curriculum/path.ts';
import { doubledIn } from '../../core/reports/doubled.ts';
import type { Assignment } from '../../core/reports/team.ts';
import { Button } from '../../ui/Button.tsx';
import { AddCourses } from './AddCourses.tsx';
import type { TeamPart } from './team-world.ts';

/** The plan's name, and which courses are in it for whom. */
export function PlanCourses(part: TeamPart) {
  const { world, team, change } = part;
  const id = useId();
  const titleOf = (course: string) => world.courses.find((one) => one.id === course)?.title ?? course;
  const whomOf = ({ team: of, role }: Pick<Assignment, 'team' | 'role'>) =>
    words.whom(of, role && roleTitle(world.paths, role));
  const lineOf = (one: Assignment) => words.assignment(titleOf(one.course), one.due, one.validDays, whomOf(one));
  return (
    <section className="stack" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.planHeading}</h2>
      <NameField label={words.planTitle} kept={team.title} keep={(title) => change({ title })} />
      <NameField label={words.planBy} kept={team.by} keep={(by) => change({ by })} />
      <AddCourses {...part} />
      <h3>{words.assigned}</h3>
      {team.assignments.length === 0 && <p>{words.assignedNone}</p>}
      <div role="status" className="stack">
        {doubledIn(team.assignments).map((one) => (
          <p key={JSON.stringify(one)}>{words.doubled(titleOf(one.course), whomOf(one), one)}</p>
        ))}
      </div>
      <ul className="plain">
        {team.assignments.map((one) => (
          <li key={JSON.stringify(one)} className="row">
            {lineOf(one)}
            <Button
              kind="plain"
              aria-label={words.remove(lineOf(one))}
              onClick={() => void change({ assignments: team.assignments.filter((other) => other !== one) })}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface NameFieldProps {
  readonly label: string;
  readonly kept: string;
  readonly keep: (name: string) => Promise<void>;
}

/** A name that is kept as soon as the field is left. */
function NameField({ label, kept, keep }: NameFieldProps) {
  const id = useId();
  const [name, setName] = useState(kept);
  return (
    <p className="stack">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onBlur={() => void keep(name.trim())}
      />
    </p>
  );
}
