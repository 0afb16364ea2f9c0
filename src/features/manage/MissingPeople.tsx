import { useEffect, useState } from 'react';
import { collect as words } from '#messages/collect.ts';
import { isolated } from '../../core/typography.ts';
import { Button } from '../../ui/Button.tsx';
import type { CollectWorld, Missing } from './collect-world.ts';

/** The others stand in the report, which shows only what is in sight and saves all. */
const MOST = 100;

interface MissingPeopleProps {
  readonly world: CollectWorld;
  /** Changes when files were taken in. */
  readonly turn: number;
}

/** Who of the roster has not handed in, and a text to send them. */
export function MissingPeople({ world, turn }: MissingPeopleProps) {
  const [found, setFound] = useState<Missing | null>(null);
  const [said, setSaid] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn reads anew
  useEffect(() => {
    void world.missing().then(setFound);
  }, [world, turn]);
  if (!found) return null;
  const { team, members, strangers } = found;
  const reminder = words.reminder(team.title, world.hrefs.handIn);
  return (
    <section className="stack" aria-labelledby="collect-missing">
      <h2 id="collect-missing">{words.missingHeading}</h2>
      {team.members.length === 0 ? (
        <p>
          {words.noRoster} <a href={world.hrefs.team}>{words.team}</a>
        </p>
      ) : members.length === 0 ? (
        <p>{words.missingNone}</p>
      ) : (
        <>
          <p>{words.missingCount(members.length, team.members.length)}</p>
          <ul className="collect-list">
            {members.slice(0, MOST).map(({ id, name, team: of }) => (
              <li key={id}>
                {isolated(name)}
                {of && `, ${isolated(of)}`}
              </li>
            ))}
          </ul>
          {members.length > MOST && (
            <p>
              {words.missingMore(members.length - MOST)} <a href={world.hrefs.report}>{words.report}</a>
            </p>
          )}
          <h3>{words.reminderHeading}</h3>
          <pre className="collect-text">{reminder}</pre>
          <p className="row">
            <Button
              onClick={() => void world.copy(reminder).then((ok) => setSaid(ok ? words.copied : words.notCopied))}
            >
              {words.copy}
            </Button>
            <span role="status">{said}</span>
          </p>
        </>
      )}
      {team.members.length > 0 && strangers.length > 0 && (
        <p>
          {words.strangers(strangers)} <a href={world.hrefs.report}>{words.report}</a>
        </p>
      )}
    </section>
  );
}
