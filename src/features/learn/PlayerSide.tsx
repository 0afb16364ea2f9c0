import { learn } from '#messages/learn.ts';
import { Face } from '../../parts/Face.tsx';
import { MoodWord } from '../../parts/MoodWord.tsx';
import { ClientFile } from './ClientFile.tsx';
import { Meters } from './Meters.tsx';
import type { RolePlayState } from './role-play-state.ts';
import { partnerOf } from './session.ts';

/** Beside the conversation, where there is room: the person, how it goes, and what is known. */
export function PlayerSide({ state }: { readonly state: RolePlayState }) {
  const { session } = state;
  const { person, mood, you } = partnerOf(session.play);
  return (
    <aside className="player-side" aria-label={learn.aside(person.kind)}>
      <Face person={person} mood={mood} size="large" />
      <p className="player-side-name">
        {person.name} <MoodWord mood={mood} />
      </p>
      <p className="soft small">{person.role}</p>
      {you && <p className="player-you">{learn.youAre(you)}</p>}
      <Meters play={session.play} />
      {session.compiled.scenario.facts.length > 0 && (
        <>
          <h2>{learn.clientFile}</h2>
          <ClientFile state={state} />
        </>
      )}
    </aside>
  );
}
