import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { learn } from '#messages/learn.ts';
import type { RuleLink } from '../../core/curriculum/rule-links.ts';
import { Conversation } from '../../parts/Conversation.tsx';
import { Face } from '../../parts/Face.tsx';
import { MoodWord } from '../../parts/MoodWord.tsx';
import { NoteView } from '../../parts/NoteView.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { ClientFile } from './ClientFile.tsx';
import { Meters } from './Meters.tsx';
import { PlayerBar } from './PlayerBar.tsx';
import { PlayerMenu } from './PlayerMenu.tsx';
import type { PreferencesStore } from './preferences.ts';
import type { RolePlayInput } from './role-play-input.ts';
import { partnerOf } from './session.ts';
import { TurnPanel } from './TurnPanel.tsx';
import { usePreferences } from './use-preferences.ts';
import { type RolePlayHints, useRolePlay } from './use-role-play.ts';
import { isWaiting, useStage } from './use-stage.ts';
import { useTurnFocus } from './use-turn-focus.ts';
import './role-play.css';

const Debrief = lazy(() => import('./Debrief.tsx').then((module) => ({ default: module.Debrief })));

export interface RolePlayProps extends RolePlayInput, RolePlayHints {
  readonly rules: readonly RuleLink[];
  readonly back: { readonly href: string; readonly title: string };
  readonly preferences: PreferencesStore;
}

/** A role-play from its first line to its ending, and the look back on it. */
export function RolePlay(props: RolePlayProps) {
  const { compiled, back } = props;
  const [state, desk] = useRolePlay(props, props);
  const [preferences, setPreferences] = usePreferences(props.preferences);
  const [open, setOpen] = useState<'menu' | 'file' | 'debrief' | null>(null);
  const rules = useRules(props.rules);
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  const { session } = state;
  const view = useStage(session, preferences.pause);
  const frame = useRef<HTMLElement>(null);
  const focus = useTurnFocus(frame, `${session.play.turns.length} ${isWaiting(view.stage)} ${state.held}`);
  const { person, mood } = partnerOf(session.play);
  const { scenario } = compiled;
  const again = () => {
    setOpen(null);
    focus.next();
    desk.restart({ mode: session.mode, kind: session.kind });
  };
  if (open === 'debrief') {
    return (
      <Suspense fallback={<p className="soft">{learn.opening}</p>}>
        <Debrief
          session={session}
          rules={rules}
          back={back}
          course={props.course}
          openServices={props.openServices}
          onAgain={again}
          onRetry={(turn) => {
            setOpen(null);
            focus.next();
            desk.retry(turn);
          }}
        />
      </Suspense>
    );
  }
  return (
    <section
      className="player"
      ref={frame}
      aria-label={scenario.title}
      data-stage={view.stage.kind}
      data-alive={isAlive}
    >
      <h1 className="quiet">{scenario.title}</h1>
      <PlayerBar state={state} back={back} onFile={() => setOpen('file')} onMenu={() => setOpen('menu')} />
      <div className="player-talk">
        <Conversation scenario={scenario} items={view.items} briefing={scenario.briefing}>
          {view.stage.kind === 'answering' && (
            <p className="typing" aria-hidden="true">
              <i />
              <i />
              <i />
            </p>
          )}
        </Conversation>
        <TurnPanel
          heading={focus.heading}
          state={state}
          view={view}
          rules={rules}
          back={back}
          numberKeys={preferences.numberKeys}
          onSay={(choice) => {
            focus.next();
            desk.say(choice, session.play.turns.length);
          }}
          onTakeOver={() => {
            focus.next();
            void desk.takeOver();
          }}
          onGoOn={() => {
            focus.next();
            view.goOn();
          }}
          onLookBack={() => setOpen('debrief')}
          onAgain={again}
        />
      </div>
      <aside className="player-side" aria-label={learn.aside}>
        <Face person={person} mood={mood} size="large" />
        <p className="player-side-name">
          {person.name} <MoodWord mood={mood} />
        </p>
        <p className="soft small">{person.role}</p>
        <Meters play={session.play} />
        {scenario.facts.length > 0 && (
          <>
            <h2>{learn.clientFile}</h2>
            <ClientFile play={session.play} />
          </>
        )}
      </aside>
      <Dialog title={learn.clientFile} open={open === 'file'} onClose={() => setOpen(null)}>
        {scenario.briefing.map((note, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the briefing never changes
          <NoteView key={index} body={note.body} />
        ))}
        <ClientFile play={session.play} />
      </Dialog>
      <PlayerMenu
        open={open === 'menu'}
        onClose={() => setOpen(null)}
        session={session}
        back={back}
        preferences={preferences}
        onPreferences={setPreferences}
        onGiveUp={() => {
          setOpen(null);
          focus.next();
          desk.giveUp();
        }}
        onRestart={(fresh) => {
          setOpen(null);
          focus.next();
          desk.restart(fresh);
        }}
        onTiming={desk.setTiming}
      />
      <LiveRegion>{state.saving === 'notSaved' ? learn.notSaved : ''}</LiveRegion>
    </section>
  );
}

function useRules(rules: readonly RuleLink[]): ReadonlyMap<string, RuleLink> {
  const [byId] = useState(() => new Map(rules.map((rule) => [rule.id, rule])));
  return byId;
}
