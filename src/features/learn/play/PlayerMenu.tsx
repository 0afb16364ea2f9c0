import { useState } from 'react';
import { learn } from '#messages/learn.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import type { Player } from './use-player.ts';
import { useLocalVoice } from './use-speech.ts';
import './player-menu.css';

interface PlayerMenuProps {
  readonly player: Player;
  readonly back: { readonly href: string; readonly title: string };
}

/** The ways out, each with what it means, and how to play. What cannot be undone is asked once more. */
export function PlayerMenu({ player, back }: PlayerMenuProps) {
  const { open, setOpen, session, giveUp, restart } = player;
  const onClose = () => setOpen(null);
  const { mode, kind, attempt, play, cutShort } = session;
  const isAssessed = kind === 'assessed';
  const isOpen = attempt !== null && play.ending === null && cutShort === null;
  return (
    <Dialog title={learn.menuTitle} open={open === 'menu'} onClose={onClose}>
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
              onGo={() => restart({ mode, kind })}
            />
            <Way name={learn.giveUp} what={isAssessed ? learn.giveUpAssessed : learn.giveUpPractice} onGo={giveUp} />
          </>
        )}
        {isAssessed && mode === 'realistic' && !isOpen && (
          <li>
            <Button onClick={() => restart({ mode: 'coached', kind: 'practice' })}>{learn.practiseCoached}</Button>
            <p>{learn.practiseCoachedWhat}</p>
          </li>
        )}
      </ul>
      <PlaySettings player={player} />
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

function PlaySettings({ player }: Pick<PlayerMenuProps, 'player'>) {
  const { preferences, setPreferences, session, setTiming } = player;
  const hasVoice = useLocalVoice();
  const hasTimed = session.compiled.scenario.scenes.some(({ then }) => then.kind === 'choices' && then.timed);
  const toggles = [
    ['numberKeys', learn.settingKeys],
    ['pause', learn.settingPause],
    ...(hasVoice ? ([['speech', learn.settingSpeech]] as const) : []),
  ] as const;
  return (
    <fieldset className="menu-settings">
      <legend>{learn.settings}</legend>
      {toggles.map(([name, words]) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={preferences[name]}
            onChange={(event) => setPreferences({ ...preferences, [name]: event.currentTarget.checked })}
          />
          {words}
        </label>
      ))}
      {hasTimed && session.play.turns.length === 0 && (
        <>
          <label className="menu-timing">
            {learn.settingTiming}
            <select
              value={session.timing ?? 0}
              aria-describedby="menu-timing-what"
              onChange={(event) => setTiming(Number(event.currentTarget.value) || null)}
            >
              <option value={0}>{learn.timingOff}</option>
              {[1, 2, 5, 10].map((times) => (
                <option key={times} value={times}>
                  {learn.timingTimes(times)}
                </option>
              ))}
            </select>
          </label>
          <p id="menu-timing-what" className="soft small">
            {learn.timingWhat}
          </p>
        </>
      )}
    </fieldset>
  );
}
