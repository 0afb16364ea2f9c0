import { learn } from '#messages/learn.ts';
import { factsOf, type Session } from './session.ts';
import './client-file.css';

/** What is known about this person's case: noted in this call, or left in the file by an earlier one. */
export function ClientFile({ play }: Pick<Session, 'play'>) {
  const facts = factsOf(play);
  if (facts.length === 0) return <p className="soft small">{learn.clientFileEmpty}</p>;
  return (
    <ul className="plain client-file">
      {facts.map((fact) => (
        <li key={fact.name}>
          {fact.text}
          {fact.fromBefore && <span className="client-file-before">{learn.fromBefore}</span>}
        </li>
      ))}
    </ul>
  );
}
