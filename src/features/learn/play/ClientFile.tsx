import { learn } from '#messages/learn.ts';
import type { RolePlayState } from './role-play-state.ts';
import { factsOf } from './session.ts';
import './client-file.css';

export type ClientFileProps = Pick<RolePlayState, 'session' | 'earlier'>;

/** What is known about this person: noted in this call, known when it began, and noted in earlier calls. */
export function ClientFile({ session, earlier }: ClientFileProps) {
  const facts = factsOf(session.play);
  const promises = new Map(earlier.map((note) => [note.fact, note.promise]));
  const more = earlier.filter(({ fact }) => !facts.some(({ name }) => name === fact));
  if (facts.length + more.length === 0) return <p className="soft small">{learn.clientFileEmpty}</p>;
  return (
    <ul className="plain client-file">
      {facts.map(({ name, text, fromBefore }) => (
        <FileNote
          key={name}
          text={text}
          state={promises.get(name) ? learn.promise[promises.get(name)!] : fromBefore ? learn.fromBefore : null}
        />
      ))}
      {more.map(({ fact, text, title, promise }) => (
        <FileNote key={fact} text={text} state={promise ? learn.promise[promise] : learn.fromCall(title)} />
      ))}
    </ul>
  );
}

function FileNote({ text, state }: { readonly text: string; readonly state: string | null }) {
  return (
    <li>
      {text}
      {state && <span className="client-file-before">{state}</span>}
    </li>
  );
}
