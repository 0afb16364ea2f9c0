import { type SyntheticEvent, useEffect, useId, useState } from 'react';
import { certificate as words } from '#messages/certificate.ts';
import { type Certificate, readCode } from '../../core/progress/certificate.ts';
import { Button } from '../../ui/Button.tsx';

interface ConfirmCodeProps {
  /** The code that the address carried, as it was scanned; empty without one. */
  readonly scanned: string;
  /** Looks for the certificate in the records at hand. */
  readonly confirm: (code: string) => Promise<Certificate | null>;
}

type Answer =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'unknown'; readonly code: string }
  | { readonly kind: 'confirmed'; readonly certificate: Certificate };

/** Finds the record that a printed certificate was made from. */
export function ConfirmCode({ scanned, confirm }: ConfirmCodeProps) {
  const id = useId();
  const [typed, setTyped] = useState(scanned);
  const [answer, setAnswer] = useState<Answer>({ kind: 'none' });
  const check = async (text: string) => {
    const code = readCode(text);
    if (!code) return setAnswer({ kind: 'unreadable' });
    const certificate = await confirm(code);
    return setAnswer(certificate ? { kind: 'confirmed', certificate } : { kind: 'unknown', code });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a scanned code is checked once, when the page opens
  useEffect(() => {
    if (scanned) void check(scanned);
  }, []);
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    void check(typed);
  };
  return (
    <div className="stack">
      <form className="stack" onSubmit={send}>
        <label htmlFor={id}>{words.checkLabel}</label>
        <p className="row">
          <input
            id={id}
            type="text"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button kind="main" type="submit">
            {words.check}
          </Button>
        </p>
      </form>
      <div role="status">
        {answer.kind === 'unreadable' && <p>{words.unreadable}</p>}
        {answer.kind === 'unknown' && <p>{words.unknown(answer.code)}</p>}
        {answer.kind === 'confirmed' && <Confirmed certificate={answer.certificate} />}
      </div>
    </div>
  );
}

function Confirmed({ certificate: { name, title, completed, courses } }: { readonly certificate: Certificate }) {
  return (
    <div className="card stack">
      <p>
        <strong>{words.confirmed(name ?? words.nobody, title, completed)}</strong>
      </p>
      <ul>
        {courses.map(({ course, title: of, completed: day, score }) => (
          <li key={course}>
            {of}, {day}, {score ? words.scoreOf(score.percent, score.points, score.best) : words.noScore}
          </li>
        ))}
      </ul>
      <p className="small soft">{words.confirmedWhat}</p>
    </div>
  );
}
