import { type ChangeEvent, useId, useState } from 'react';
import { team as words } from '#messages/team.ts';
import type { RosterProblem } from '../../core/reports/roster.ts';
import type { TeamPart } from './team-world.ts';

/** The list of people from a CSV file; wrong lines are named, right ones taken. */
export function Roster({ world, team, change }: TeamPart) {
  const id = useId();
  const [said, setSaid] = useState('');
  const [problems, setProblems] = useState<readonly RosterProblem[]>([]);
  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (!file) return;
    const read = await world.readRoster(file, team.members);
    currentTarget.value = '';
    if (!read) {
      setProblems([]);
      setSaid(words.rosterUnreadable);
      return;
    }
    const ids = new Set(read.members.map((member) => member.id));
    const gone = team.members.filter((member) => !ids.has(member.id));
    await change({ members: [...read.members, ...gone] });
    setProblems(read.problems);
    const taken = words.rosterTaken(read.members.length + gone.length);
    setSaid(gone.length > 0 ? `${taken} ${words.rosterGone(gone.length)}` : taken);
  };
  return (
    <section className="stack" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.rosterHeading}</h2>
      <p>{words.rosterWhat}</p>
      <p className="stack">
        <label htmlFor={id}>{words.rosterChoose}</label>
        <input id={id} type="file" accept=".csv,.txt,text/csv" onChange={(event) => void choose(event)} />
      </p>
      <p role="status">
        {said || (team.members.length > 0 ? words.rosterTaken(team.members.length) : words.rosterNone)}
      </p>
      {problems.length > 0 && (
        <ul className="team-problems">
          {problems.map(({ line, who, reason }) => (
            <li key={line}>{words.rosterWrong(line, who, reason)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
