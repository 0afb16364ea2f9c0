import { type FormEvent, useId, useState } from 'react';
import { team as words } from '#messages/team.ts';
import { roleTitle } from '../../core/curriculum/path.ts';
import { dayIn } from '../../core/days.ts';
import { isolated } from '../../core/typography.ts';
import { Button } from '../../ui/Button.tsx';
import type { TeamPart } from './team-world.ts';

/** Puts a course, or all required courses of a path, into the plan for everybody or for some. */
export function AddCourses({ world, team, change }: TeamPart) {
  const id = useId();
  const [said, setSaid] = useState('');
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const [kind, of] = [text('what').slice(0, 1), text('what').slice(2)];
    const path = world.paths.find((one) => one.id === of);
    const required = path?.courses.filter((one) => one.required).map(({ course }) => course) ?? [];
    const valid = Number(text('valid'));
    const more = {
      due: text('due') || null,
      validDays: Number.isInteger(valid) && valid > 0 ? valid : null,
      team: text('team') || null,
      role: text('role') || null,
    };
    const added = (kind === 'p' ? required : [of]).map((course) => ({ course, ...more }));
    const known = new Set(team.assignments.map((one) => JSON.stringify(one)));
    const news = added.filter((one) => !known.has(JSON.stringify(one)));
    await change({ assignments: [...team.assignments, ...news] });
    const isPast = more.due !== null && dayIn(more.due) < world.today;
    setSaid(isPast ? `${words.added(news.length)} ${words.past}` : words.added(news.length));
  };
  const titleOf = (role: string) => roleTitle(world.paths, role);
  const teams = namesIn(team.members.map((member) => member.team));
  const roles = namesIn(team.members.map((member) => member.role));
  return (
    <form className="card stack" onSubmit={(event) => void add(event)}>
      <h3>{words.addHeading}</h3>
      <div className="team-fields">
        <p>
          <label htmlFor={`${id}-what`}>{words.what}</label>
          <select id={`${id}-what`} name="what">
            {world.courses.map((course) => (
              <option key={course.id} value={`c/${course.id}`}>
                {course.title}
              </option>
            ))}
            {world.paths.map((path) => (
              <option key={path.id} value={`p/${path.id}`}>
                {words.path(path.title)}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor={`${id}-due`}>{words.due}</label>
          <input id={`${id}-due`} name="due" type="date" />
        </p>
        <p>
          <label htmlFor={`${id}-valid`}>{words.valid}</label>
          <input id={`${id}-valid`} name="valid" type="number" min={1} max={10000} />
        </p>
        <Choice id={`${id}-team`} name="team" label={words.forTeam} all={words.everybody} options={teams} />
        <Choice
          id={`${id}-role`}
          name="role"
          label={words.forRole}
          all={words.everyRole}
          options={roles}
          titleOf={titleOf}
        />
      </div>
      <p className="small soft">{words.validWhat}</p>
      <p className="row">
        <Button type="submit">{words.add}</Button>
        <span role="status">{said}</span>
      </p>
    </form>
  );
}

/** Each name once, in order, without the empty one. */
function namesIn(written: readonly string[]): readonly string[] {
  return [...new Set(written)].filter((one) => one !== '').toSorted();
}

interface ChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly options: readonly string[];
  readonly titleOf?: (option: string) => string;
}

function Choice({ id, name, label, all, options, titleOf = String }: ChoiceProps) {
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {isolated(titleOf(option))}
          </option>
        ))}
      </select>
    </p>
  );
}
