import { type ReactNode, useId, useState } from 'react';
import { team as words } from '#messages/team.ts';
import type { Member } from '../../core/reports/team.ts';

/** More lines at once than anybody looks through, and than a browser shows without a wait. */
const MOST = 100;

interface PeopleFoundProps {
  readonly members: readonly Member[];
  readonly children: (member: Member) => ReactNode;
}

/** A list of people, each with a line of its own; a long one is looked through by a field. */
export function PeopleFound({ members, children }: PeopleFoundProps) {
  const id = useId();
  const [wanted, setWanted] = useState('');
  const word = wanted.trim().toLowerCase();
  const found = members.filter(({ name, id: own, team }) =>
    [name, own, team].some((text) => text.toLowerCase().includes(word)),
  );
  return (
    <>
      {members.length > MOST && (
        <div className="stack">
          <label htmlFor={id}>{words.find}</label>
          <input id={id} type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
          <p role="status">{words.findShown(Math.min(found.length, MOST), found.length)}</p>
        </div>
      )}
      <ul className="plain team-people">{found.slice(0, MOST).map(children)}</ul>
    </>
  );
}
