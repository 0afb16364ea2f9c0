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

/**
 * The scenario's machine as a running actor. Takes the play so far and a move, brings the actor to that turn where it is not
 * there yet, and makes the move; false where the machine cannot.
 */
export function useScenarioActor(): (play: Play, move: Move) => boolean {
  const running = useRef<Running | null>(null);
  useEffect(() => () => void running.current?.actor.stop(), []);
  return useCallback((play: Play, move: Move) => {
    const now = running.current;
    const { program, known, turns } = play;
    const isThere = now?.program === program && now.known === known && now.turns === turns.length;
    if (!isThere) now?.actor.stop();
    const actor = isThere ? now.actor : startActor(play);
    const event = eventOf(move);
    // A clock that leads back to the same scene changes nothing, so the machine would call it impossible.
    const can = move.kind === 'timeout' || actor.getSnapshot().can(event);
    if (can) actor.send(event);
    running.current = { actor, program, known, turns: turns.length + (can ? 1 : 0) };
    return can;
  }, []);
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
