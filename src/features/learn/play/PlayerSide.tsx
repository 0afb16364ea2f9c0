import { memo } from 'react';
import { learn } from '#messages/learn.ts';
import { isolated } from '../../../core/typography.ts';
import { Face } from '../../../parts/Face.tsx';
import { MoodWord } from '../../../parts/MoodWord.tsx';
import { ClientFile, type ClientFileProps } from './ClientFile.tsx';
import { Meters } from './Meters.tsx';
import { partnerOf } from './session.ts';

/** Beside the conversation, where there is room: the person, how it goes, and what is known. */
export const PlayerSide = memo(({ session, earlier }: ClientFileProps) => {
  const { person, mood, you } = partnerOf(session.play);
  return (
    <aside className="player-side" aria-label={learn.aside(person.kind)}>
      <Face person={person} mood={mood} size="large" />
      <p className="player-side-name">
        {isolated(person.name)} <MoodWord mood={mood} />
      </p>
      <p className="soft small">{person.role}</p>
      {you && <p className="player-you">{learn.youAre(you)}</p>}
      <Meters play={session.play} />
      {session.compiled.scenario.facts.length > 0 && (
        <>
          <h2>{learn.clientFile}</h2>
          <ClientFile session={session} earlier={earlier} />
        </>
      )}
    </aside>
  );
});
