import { learn } from '#messages/learn.ts';
import { Face } from '../../parts/Face.tsx';
import { Meter } from '../../ui/Meter.tsx';
import type { RolePlayState } from './role-play-state.ts';
import { factsOf, metersOf, partnerOf } from './session.ts';
import './player-bar.css';

interface PlayerBarProps {
  readonly state: RolePlayState;
  readonly back: { readonly href: string; readonly title: string };
  readonly onFile: () => void;
  readonly onMenu: () => void;
}

/** Who stands across, in what mood, how it goes, and the ways out. */
export function PlayerBar({ state, back, onFile, onMenu }: PlayerBarProps) {
  const { session, saving } = state;
  const { person, mood } = partnerOf(session.play);
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
      <Face person={person} mood={mood} />
      <div className="player-who">
        <p className="player-name">
          {person.name} <span className="player-mood">{learn.mood[mood]}</span>
        </p>
        <div className="player-meters">
          {metersOf(session.play).map(({ name, value, max }) => (
            <Meter key={name} name={name} value={value} max={max} words={learn.meter(value, max)} />
          ))}
          {session.compiled.scenario.meters.length === 0 && <span className="soft small">{person.role}</span>}
        </div>
      </div>
      <p className="player-saving" data-saving={saving}>
        {saving === 'idle' ? '' : { saving: learn.saving, saved: learn.saved, notSaved: learn.notSaved }[saving]}
      </p>
      {hasFile && (
        <button type="button" className="button player-file" data-kind="plain" onClick={onFile}>
          <span className="player-file-word">{learn.clientFile}</span>
          <span className="badge" data-tone={notes > 0 ? 'warn' : undefined}>
            {notes}
            <span className="quiet"> {learn.clientFileNotes(notes)}</span>
          </span>
        </button>
      )}
      <button type="button" className="button player-menu" data-kind="plain" onClick={onMenu} aria-haspopup="dialog">
        {learn.menu}
      </button>
    </div>
  );
}
