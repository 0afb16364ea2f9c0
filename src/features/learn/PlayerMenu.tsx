import { useState } from 'react';
import { learn } from '#messages/learn.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { Preferences } from './preferences.ts';
import type { Fresh } from './role-play-state.ts';
import type { Session } from './session.ts';
import './player-menu.css';

interface PlayerMenuProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly session: Session;
  readonly back: { readonly href: string; readonly title: string };
  readonly preferences: Preferences;
  readonly onPreferences: (next: Preferences) => void;
  readonly onGiveUp: () => void;
  readonly onRestart: (fresh: Fresh) => void;
  readonly onTiming: (timing: number | null) => void;
}

/** The ways out, each with what it means, and how to play. What cannot be undone is asked once more. */
export function PlayerMenu(props: PlayerMenuProps) {
  const { open, onClose, session, back, onGiveUp, onRestart } = props;
  const { mode, kind, attempt, play, cutShort } = session;
  const isAssessed = kind === 'assessed';
  const isOpen = attempt !== null && play.ending === null && cutShort === null;
  return (
    <Dialog title={learn.menuTitle} open={open} onClose={onClose}>
      <p className="row">
        <span className="badge" data-tone="pine">
          {mode === 'coached' ? learn.modeCoached : learn.modeRealistic}
        </span>
        <span className="badge">{isAssessed ? learn.kindAssessed : learn.kindPractice}</span>
      </p>
      <ul className="plain menu-ways">
        <li>
          <a className="button" href={back.href}>
            {learn.leave}
          </a>
          <p>{learn.leaveWhat}</p>
        </li>
        {isOpen && (
          <>
            <Way
              name={learn.startOver}
              what={isAssessed ? learn.startOverAssessed : learn.startOverPractice}
              onGo={() => onRestart({ mode, kind })}
            />
            <Way name={learn.giveUp} what={isAssessed ? learn.giveUpAssessed : learn.giveUpPractice} onGo={onGiveUp} />
          </>
        )}
        {isAssessed && mode === 'realistic' && !isOpen && (
          <li>
            <Button onClick={() => onRestart({ mode: 'coached', kind: 'practice' })}>{learn.practiseCoached}</Button>
            <p>{learn.practiseCoachedWhat}</p>
          </li>
        )}
      </ul>
      <PlaySettings {...props} />
      <Button kind="main" onClick={onClose}>
        {learn.close}
      </Button>
    </Dialog>
  );
}

function Way({ name, what, onGo }: { readonly name: string; readonly what: string; readonly onGo: () => void }) {
  const [isAsked, setAsked] = useState(false);
  return (
    <li>
      <Button kind={isAsked ? 'danger' : 'side'} onClick={isAsked ? onGo : () => setAsked(true)}>
        {isAsked ? learn.reallyDo(name) : name}
      </Button>
      <p>{what}</p>
    </li>
  );
}

function PlaySettings({ preferences, onPreferences, session, onTiming }: PlayerMenuProps) {
  const hasTimed = session.compiled.scenario.scenes.some(({ then }) => then.kind === 'choices' && then.timed);
  const toggles = [
    ['numberKeys', learn.settingKeys],
    ['pause', learn.settingPause],
  ] as const;
  return (
    <fieldset className="menu-settings">
      <legend>{learn.settings}</legend>
      {toggles.map(([name, words]) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={preferences[name]}
            onChange={(event) => onPreferences({ ...preferences, [name]: event.currentTarget.checked })}
          />
          {words}
        </label>
      ))}
      {hasTimed && session.play.turns.length === 0 && (
        <label>
          {learn.settingTiming}
          <select value={session.timing ?? 0} onChange={(event) => onTiming(Number(event.currentTarget.value) || null)}>
            <option value={0}>{learn.timingOff}</option>
            {[1, 2, 5, 10].map((times) => (
              <option key={times} value={times}>
                {learn.timingTimes(times)}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  );
}
