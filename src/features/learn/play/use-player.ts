import { useEffect, useRef, useState } from 'react';
import type { RuleLink } from '../../../core/curriculum/rule-links.ts';
import type { RolePlayProps } from './role-play-props.ts';
import type { Fresh } from './role-play-state.ts';
import { useChoiceClock } from './use-choice-clock.ts';
import { usePreferences } from './use-preferences.ts';
import { useRolePlay } from './use-role-play.ts';
import { useSpeech } from './use-speech.ts';
import { isWaiting, useStage } from './use-stage.ts';
import { useTurnFocus } from './use-turn-focus.ts';

export type Player = ReturnType<typeof usePlayer>;

/** Everything that the player's screen shows, and each act of the learner; an act that shows a new turn moves the focus. */
export function usePlayer(props: RolePlayProps) {
  const [state, desk] = useRolePlay(props, props);
  const [preferences, setPreferences] = usePreferences(props.preferences);
  const [open, setOpen] = useState<'menu' | 'file' | 'debrief' | null>(null);
  const [rules] = useState(() => new Map<string, RuleLink>(props.rules.map((rule) => [rule.id, rule])));
  const frame = useRef<HTMLElement>(null);
  const { session } = state;
  const turn = session.play.turns.length;
  const view = useStage(session, preferences.pause);
  const focus = useTurnFocus(frame, `${turn} ${isWaiting(view.stage)} ${state.held}`);
  const act = (what: () => void) => {
    setOpen(null);
    focus.next();
    what();
  };
  const isChoosing = view.stage.kind === 'choosing' && state.held !== 'elsewhere' && open === null;
  const clock = useChoiceClock(session, isChoosing, () => act(() => desk.timeOut(turn)));
  useSpeech(view.items, preferences.speech);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes alive
  useEffect(() => {
    if (props.wentOnEarly()) act(view.goOn);
  }, []);
  return {
    ...{ state, session, view, clock, rules, frame, open, setOpen, preferences, setPreferences },
    heading: focus.heading,
    isAlive: useAlive(),
    setTiming: desk.setTiming,
    say: (choice: string) => act(() => desk.say(choice, turn)),
    goOn: () => act(view.goOn),
    takeOver: () => act(() => void desk.takeOver()),
    giveUp: () => act(desk.giveUp),
    restart: (fresh: Fresh) => act(() => desk.restart(fresh)),
    again: () => act(() => desk.restart({ mode: session.mode, kind: session.kind })),
    retry: (at: number) => act(() => desk.retry(at)),
  };
}

/** False until the code has taken over from the page. */
function useAlive(): boolean {
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return isAlive;
}
