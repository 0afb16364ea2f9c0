import { type FormEvent, useId, useState } from 'react';
import { managePerson as words } from '#messages/manage-person.ts';
import type { Team } from '../../core/reports/team.ts';
import { Button } from '../../ui/Button.tsx';
import type { ReportWorld } from './report-world.ts';

type Seen = Pick<Team['signOffs'][number], 'course' | 'by' | 'text'>;

interface SignOffFormProps {
  readonly courses: ReportWorld['courses'];
  /** The manager's name, as it stands in the plan. */
  readonly by: string;
  readonly sign: (seen: Seen) => Promise<void>;
}

/** What somebody saw at work, who it was, and which course it renews. */
export function SignOffForm({ courses, sign, ...known }: SignOffFormProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [by, setBy] = useState(known.by);
  const [course, setCourse] = useState('');
  const [said, setSaid] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || by.trim() === '') return setSaid(words.signOffEmpty);
    await sign({ course: course || null, by: by.trim(), text: text.trim() });
    setText('');
    setCourse('');
    setSaid(words.signOffKept);
  };
  return (
    <form className="stack card no-print" onSubmit={(event) => void submit(event)}>
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
          {courses.map(({ id: of, title }) => (
            <option key={of} value={of}>
              {title}
            </option>
          ))}
        </select>
      </p>
      <p className="row">
        <label htmlFor={`${id}-by`}>{words.signOffBy}</label>
        <input id={`${id}-by`} type="text" maxLength={200} value={by} onChange={(event) => setBy(event.target.value)} />
        <Button type="submit">{words.signOffSave}</Button>
      </p>
      <p role="status">{said}</p>
    </form>
  );
}
