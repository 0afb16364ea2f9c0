import { useEffect, useRef, useState } from 'react';
import type { Session } from './session.ts';

/** How long before the end the learner is warned, and how often more time may be asked for (WCAG 2.2.1). */
const WARNING_S = 20;
const MOST_EXTENSIONS = 10;

export interface ChoiceClock {
  readonly left: number;
  readonly isPaused: boolean;
  readonly isLate: boolean;
  readonly canExtend: boolean;
  readonly extend: () => void;
  readonly pause: () => void;
}

/**
 * The clock of a timed turn, or null where nothing is timed: timing is off unless the learner switched it on. It can be
 * paused and extended, and does nothing but call `onEnd` once.
 */
export function useChoiceClock(session: Session, isRunning: boolean, onEnd: () => void): ChoiceClock | null {
  const seconds = secondsOf(session);
  const turn = session.play.turns.length;
  const key = isRunning && seconds !== null ? `${session.attempt}/${turn}` : null;
  const [clock, setClock] = useState({ key, left: seconds ?? 0, isPaused: false, extensions: 0 });
  const end = useRef(onEnd);
  end.current = onEnd;
  const { left, isPaused, extensions } =
    clock.key === key ? clock : { left: seconds ?? 0, isPaused: false, extensions: 0 };
  const isTicking = key !== null && !isPaused && left > 0;
  useEffect(() => {
    if (!isTicking) return;
    const tick = setTimeout(() => {
      setClock({ key, left: left - 1, isPaused, extensions });
      if (left === 1) end.current();
    }, 1000);
    return () => clearTimeout(tick);
  }, [isTicking, key, left, isPaused, extensions]);
  if (key === null || seconds === null) return null;
  return {
    left,
    isPaused,
    isLate: left <= WARNING_S,
    canExtend: extensions < MOST_EXTENSIONS,
    extend: () => setClock({ key, left: left + seconds, isPaused, extensions: extensions + 1 }),
    pause: () => setClock({ key, left, isPaused: !isPaused, extensions }),
  };
}

function secondsOf({ play, timing }: Session): number | null {
  const { then } = play.program.scenes.get(play.position.scene)!;
  if (timing === null || then.kind !== 'choices' || !then.timed) return null;
  return Math.round(then.timed.seconds * timing);
}
