import { useId, useState } from 'react';
import { team as words } from '#messages/team.ts';
import type { Member } from '../../core/reports/team.ts';
import { isolated } from '../../core/typography.ts';
import { Button } from '../../ui/Button.tsx';
import { PeopleFound } from './PeopleFound.tsx';
import type { TeamPart } from './team-world.ts';

/** A plan file or link for each person. */
export function HandOut({ world, team }: TeamPart) {
  const id = useId();
  const [said, setSaid] = useState('');
  const copyLink = async (member: Member) => {
    const link = world.linkOf(team, member);
    if (link === null) setSaid(words.linkTooLong);
    else setSaid((await world.copy(link)) ? words.copied : words.notCopied);
  };
  const saveAll = async () => {
    await world.savePlans(team);
    setSaid(words.handSaved(team.members.length));
  };
  return (
    <section className="stack" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.handHeading}</h2>
      <p>{words.handWhat}</p>
      {team.assignments.length + team.rolePlays.length === 0 && <p>{words.handEmpty}</p>}
      {team.members.length === 0 ? (
        <p>{words.handNone}</p>
      ) : (
        <>
          <p className="row">
            <Button kind="main" onClick={() => void saveAll()}>
              {words.handAll}
            </Button>
            <span role="status">{said}</span>
          </p>
          <PeopleFound members={team.members}>
            {(found) => (
              <ul className="plain team-people">
                {found.map((member) => (
                  <li key={member.id} className="row">
                    <span>
                      {isolated(member.name)}
                      {member.team && <span className="soft">, {isolated(member.team)}</span>}
                    </span>
                    <span className="row">
                      <Button
                        aria-label={words.file(member.name)}
                        onClick={() => setSaid(words.saved(world.savePlan(team, member)))}
                      >
                        {words.fileWord}
                      </Button>
                      <Button aria-label={words.link(member.name)} onClick={() => void copyLink(member)}>
                        {words.linkWord}
                      </Button>
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </PeopleFound>
        </>
      )}
    </section>
  );
}
