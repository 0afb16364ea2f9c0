import { learn } from '#messages/learn.ts';
import { Face } from '../../../parts/Face.tsx';
import { MoodWord } from '../../../parts/MoodWord.tsx';
import { Meters } from './Meters.tsx';
import type { RolePlayState } from './role-play-state.ts';
import { factsOf, partnerOf } from './session.ts';
import './player-bar.css';
import { isolated } from '../../../core/typography.ts';

interface PlayerBarProps {
  readonly state: RolePlayState;
  readonly back: { readonly href: string; readonly title: string };
  readonly onFile: () => void;
  readonly onMenu: () => void;
}

/** Who stands across, in what mood, how it goes, and the ways out. */
export function PlayerBar({ state, back, onFile, onMenu }: PlayerBarProps) {
  const { session, saving } = state;
  const { person, mood, you } = partnerOf(session.play);
  const notes = factsOf(session.play).length;
  const hasFile = session.compiled.scenario.facts.length > 0;
  return (
    <div className="player-bar">
      <a className="player-back" href={back.href}>
        <span className="quiet">{back.title}</span>
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <path d="m14.5 5-7 7 7 7" />
        </svg>
      </a>
      <p className="player-title" aria-hidden="true">
        {isolated(session.compiled.scenario.title)}
      </p>
      <Face person={person} mood={mood} />
      <div className="player-who">
        <p className="player-name">
          {isolated(person.name)} <MoodWord mood={mood} />
        </p>
        {you && <p className="player-you">{learn.youAre(you)}</p>}
        <Meters play={session.play} />
        {session.compiled.scenario.meters.length === 0 && <p className="soft small">{person.role}</p>}
      </div>
      <p className="player-saving" data-saving={saving}>
        {saving === 'idle' ? '' : { saving: learn.saving, saved: learn.saved, notSaved: learn.notSaved }[saving]}
      </p>
      {hasFile && (
        <button type="button" className="button player-file" data-kind="plain" onClick={onFile}>
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path d="M6 3.5h8.5L19 8v12.5H6zM14 3.5V8.5h5M9 13h7M9 16.5h5" />
          </svg>
          <span className="player-file-word">{learn.clientFile}</span>
          <span className="badge" data-tone={notes > 0 ? 'warn' : undefined}>
            {notes}
            <span className="quiet"> {learn.clientFileNotes(notes)}</span>
          </span>
        </button>
      )}
      <button type="button" className="button player-menu" data-kind="plain" onClick={onMenu} aria-haspopup="dialog">
        <span className="player-menu-word">{learn.menu}</span>
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <path d="M5 12h.01M12 12h.01M19 12h.01" />
        </svg>
      </button>
    </div>
  );
}
