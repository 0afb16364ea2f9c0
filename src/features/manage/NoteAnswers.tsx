import { useId, useState } from 'react';
import { manage } from '#messages/manage.ts';
import { isolated } from '../../core/typography.ts';
import { Button } from '../../ui/Button.tsx';
import type { ReportWorld } from './report-world.ts';
import type { ViewRow } from './view.ts';

interface NoteAnswersProps {
  readonly world: Pick<ReportWorld, 'changeTeam'>;
  readonly shown: readonly ViewRow[];
  readonly changed: () => void;
}

/** A field for each note that has no answer yet. */
export function NoteAnswers({ world, shown, changed }: NoteAnswersProps) {
  const [said, setSaid] = useState('');
  const open = shown.filter(({ cells }) => cells.at(-1) === null);
  const answer = async ({ person, key, cells: [name] }: ViewRow, text: string) => {
    const kept = { person: person!, note: key, text };
    await world.changeTeam((now) => ({ ...now, answers: [...now.answers, kept] }));
    setSaid(manage.answerKept(String(name)));
    changed();
  };
  return (
    <div className="stack no-print">
      <p role="status">{said}</p>
      <ul className="plain stack">
        {open.map((row) => (
          <li key={row.key} className="card">
            <AnswerForm row={row} answer={(text) => void answer(row, text)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function AnswerForm({ row, answer }: { readonly row: ViewRow; readonly answer: (text: string) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [name, , , note] = row.cells;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') answer(text.trim());
      }}
    >
      <label htmlFor={id}>
        <strong>{isolated(String(name))}</strong>: {isolated(String(note))}
      </label>
      <textarea id={id} rows={2} maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} />
      <p>
        <Button type="submit">{manage.answerSave}</Button>
      </p>
    </form>
  );
}
