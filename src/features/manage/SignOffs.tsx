import { type FormEvent, useId, useState } from 'react';
import { managePerson as words } from '#messages/manage-person.ts';
import { dateOf } from '../../core/days.ts';
import type { TeamPerson } from '../../core/reports/team.ts';
import { isolated } from '../../core/typography.ts';
import { Button } from '../../ui/Button.tsx';
import type { ReportData, ReportWorld } from './report-world.ts';

interface SignOffsProps {
  readonly world: ReportWorld;
  readonly data: ReportData;
  readonly one: TeamPerson;
  readonly changed: () => void;
}

/** What was seen at work, and the form to vouch for more. */
export function SignOffs({ world, data: { team }, one, changed }: SignOffsProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [by, setBy] = useState(team.by);
  const [course, setCourse] = useState('');
  const sign = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || by.trim() === '') return;
    const made = { id: world.newId(), person: one.person, course: course || null, day: dateOf(world.today) };
    const signed = { ...made, by: by.trim(), text: text.trim() };
    await world.changeTeam((now) => ({ ...now, signOffs: [...now.signOffs, signed] }));
    setText('');
    changed();
  };
  const given = team.signOffs.filter(({ person }) => person === one.person);
  return (
    <section className={given.length > 0 ? 'stack' : 'stack no-print'} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{words.signOff}</h3>
      <ul>
        {given.map(({ id: key, day, by: signer, text: seen }) => (
          <li key={key}>
            {words.signOffLine(day, signer)}: {isolated(seen)}
          </li>
        ))}
      </ul>
      <form className="stack card no-print" onSubmit={(event) => void sign(event)}>
        <p>{words.signOffWhat}</p>
        <label htmlFor={`${id}-text`}>{words.signOffText}</label>
        <textarea
          id={`${id}-text`}
          rows={3}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p className="row">
          <label htmlFor={`${id}-course`}>{words.signOffCourse}</label>
          <select id={`${id}-course`} value={course} onChange={(event) => setCourse(event.target.value)}>
            <option value="">{words.signOffNone}</option>
            {world.courses.map(({ id: of, title }) => (
              <option key={of} value={of}>
                {title}
              </option>
            ))}
          </select>
        </p>
        <p className="row">
          <label htmlFor={`${id}-by`}>{words.signOffBy}</label>
          <input
            id={`${id}-by`}
            type="text"
            maxLength={200}
            value={by}
            onChange={(event) => setBy(event.target.value)}
          />
          <Button type="submit">{words.signOffSave}</Button>
        </p>
      </form>
    </section>
  );
}
