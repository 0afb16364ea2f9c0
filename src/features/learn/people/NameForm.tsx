import { type SyntheticEvent, useId, useState } from 'react';
import { people as words } from '#messages/people.ts';
import { Button } from '../../../ui/Button.tsx';

interface NameFormProps {
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  readonly taken: readonly string[];
  readonly onName: (name: string) => void;
}

/** A field for a name that nobody else here has. */
export function NameForm({ label, hint, button, taken, onName }: NameFormProps) {
  const id = useId();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    const isTaken = taken.some((one) => one.trim().toLowerCase() === wanted.toLowerCase());
    setProblem(wanted === '' ? words.nameMissing : isTaken ? words.nameTaken : '');
    if (wanted === '' || isTaken) return;
    onName(wanted);
    setName('');
  };
  return (
    <form className="stack" onSubmit={send} noValidate>
      <label htmlFor={id}>{label}</label>
      <p className="row">
        <input
          id={id}
          type="text"
          maxLength={60}
          autoComplete="off"
          value={name}
          aria-describedby={`${id}-about`}
          aria-invalid={problem !== ''}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit">{button}</Button>
      </p>
      <p id={`${id}-about`} className="small soft" role={problem ? 'alert' : undefined}>
        {problem || hint}
      </p>
    </form>
  );
}
