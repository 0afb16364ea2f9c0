import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Move, Play } from '../../../core/scenario/replay.ts';
import type { RolePlayInput } from './role-play-input.ts';
import { createRolePlayDesk, type RolePlayDesk, type RolePlayState } from './role-play-state.ts';
import { useScenarioActor } from './use-scenario-actor.ts';

export interface RolePlayHints {
  /** What was pressed before this code had arrived and waits for it: a reply, or null. The page takes nothing from here on. */
  readonly takeEarly: () => string | null;
  /** Whether the coaching of a reply that the page answered was gone past before this code had arrived. */
  readonly wentOnEarly: () => boolean;
  /** True where the record likely holds an open attempt: it is then read before anything is said. */
  readonly mayBeOpen: () => boolean;
  /** False where there is no record yet to read: it is then opened at the first choice, or in an idle moment. */
  readonly hasRecord: () => Promise<boolean>;
}

/** Runs one role-play on this page. Gives what to show and what the learner can do. */
export function useRolePlay(input: RolePlayInput, hints: RolePlayHints): readonly [RolePlayState, RolePlayDesk] {
  const { mayMove, ready } = useScenarioActor();
  const machine = useRef(mayMove);
  const [desk] = useState(() => createRolePlayDesk(input, (play: Play, move: Move) => machine.current(play, move)));
  const state = useSyncExternalStore(desk.subscribe, desk.read, desk.read);
  const { opened, play } = state.session;
  // Making the machine takes longer than a turn, so it is not left to the first click.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each conversation
  useMemo(() => ready(play), [opened, play.known]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes alive
  useEffect(() => {
    const remembers = input.compiled.scenario.remembers.length > 0;
    if (hints.mayBeOpen()) void desk.ask();
    else if (remembers) void desk.ask('resumed', hints.hasRecord);
    else desk.confirm();
    const early = hints.takeEarly();
    if (early) desk.say(early, desk.read().session.play.turns.length);
    const askOnce = () => {
      if (desk.read().asked === 'not' && desk.read().session.attempt === null) void desk.ask();
    };
    void hints.hasRecord().then((has) => has && askOnce());
    return whenIdle(askOnce);
  }, []);
  return [state, desk];
}

function whenIdle(act: () => void): () => void {
  const wait = setTimeout(act, 1500);
  return () => clearTimeout(wait);
}
