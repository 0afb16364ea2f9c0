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

/** A field for each note: first those that have no answer yet, then the answers that were given, which can be changed. */
export function NoteAnswers({ world, shown, changed }: NoteAnswersProps) {
  const [said, setSaid] = useState('');
  const [given, open] = [shown.filter(answerOf), shown.filter((row) => !answerOf(row))];
  const answer = async ({ person, key, cells: [name] }: ViewRow, text: string) => {
    const kept = { person: person!, note: key, text };
    await world.changeTeam((now) => ({
      ...now,
      answers: [...now.answers.filter((one) => one.note !== key || one.person !== person), kept],
    }));
    setSaid(manage.answerKept(String(name)));
    changed();
  };
  const forms = (rows: readonly ViewRow[]) => (
    <ul className="plain stack">
      {rows.map((row) => (
        <li key={row.key} className="card">
          <AnswerForm key={answerOf(row)} row={row} answer={(text) => void answer(row, text)} />
        </li>
      ))}
    </ul>
  );
  return (
    <div className="stack no-print">
      <p role="status">{said}</p>
      {forms(open)}
      {given.length > 0 && (
        <details>
          <summary>{manage.answersGiven(given.length)}</summary>
          {forms(given)}
        </details>
      )}
    </div>
  );
}

/** The answer that a line of the notes shows; empty where there is none. */
function answerOf({ cells }: ViewRow): string {
  return String(cells.at(-1) ?? '');
}

function AnswerForm({ row, answer }: { readonly row: ViewRow; readonly answer: (text: string) => void }) {
  const id = useId();
  const given = answerOf(row);
  const [text, setText] = useState(given);
  const [name, , , note] = row.cells;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && text.trim() !== given) answer(text.trim());
      }}
    >
      <label htmlFor={id}>
        <strong>{isolated(String(name))}</strong>: {isolated(String(note))}
      </label>
      <textarea id={id} rows={2} maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} />
      <p>
        <Button type="submit">{given === '' ? manage.answerSave : manage.answerChange}</Button>
      </p>
    </form>
  );
}
