import { useCallback, useEffect, useRef } from 'react';
import { type Actor, createActor } from 'xstate';
import { createScenarioMachine } from '../../../core/scenario/machine.ts';
import type { Move, Play } from '../../../core/scenario/replay.ts';

interface Running {
  readonly actor: Actor<ReturnType<typeof createScenarioMachine>>;
  readonly program: Play['program'];
  readonly known: Play['known'];
  readonly turns: number;
}

export interface ScenarioActor {
  /** Makes the move; false where the machine cannot. */
  readonly mayMove: (play: Play, move: Move) => boolean;
  /** Brings the machine to where a play stands, so that the next move finds it there. */
  readonly ready: (play: Play) => Running['actor'];
}

/** The scenario's machine as a running actor. It is begun anew, and led to its turn, where the play is not the one it knows. */
export function useScenarioActor(): ScenarioActor {
  const running = useRef<Running | null>(null);
  useEffect(() => () => void running.current?.actor.stop(), []);
  const ready = useCallback((play: Play) => {
    const now = running.current;
    const { program, known, turns } = play;
    if (now?.program === program && now.known === known && now.turns === turns.length) return now.actor;
    now?.actor.stop();
    const actor = startActor(play);
    running.current = { actor, program, known, turns: turns.length };
    return actor;
  }, []);
  const mayMove = useCallback(
    (play: Play, move: Move) => {
      const actor = ready(play);
      const event = eventOf(move);
      // A clock that leads back to the same scene changes nothing, so the machine would call it impossible.
      const can = move.kind === 'timeout' || actor.getSnapshot().can(event);
      if (can) actor.send(event);
      running.current = { ...running.current!, turns: play.turns.length + (can ? 1 : 0) };
      return can;
    },
    [ready],
  );
  return { mayMove, ready };
}

function startActor(play: Play): Running['actor'] {
  const actor = createActor(createScenarioMachine(play.program, play.known)).start();
  for (const turn of play.turns) actor.send(eventOf(turn.move));
  return actor;
}

function eventOf(move: Move) {
  if (move.kind === 'timeout') return { type: 'clock.timeOut' } as const;
  return { type: 'learner.choose', choice: move.choice } as const;
}
