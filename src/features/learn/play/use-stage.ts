import { useEffect, useState } from 'react';
import type { TranscriptItem } from '../../../core/scenario/replay.ts';
import { type CoachNote, coachNotes } from './coaching.ts';
import type { Session } from './session.ts';

/** What the lower half of the screen is for now. */
export type Stage =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'answering' }
  | { readonly kind: 'coached'; readonly notes: readonly CoachNote[] }
  | { readonly kind: 'ended' };

/** True while the turn that was just played is not over: its answer or its coaching is still to be gone past. */
export function isWaiting({ kind }: Stage): boolean {
  return kind === 'answering' || kind === 'coached';
}

export interface StageView {
  readonly stage: Stage;
  /** What has been said up to the present moment. */
  readonly items: readonly TranscriptItem[];
  /** Ends the pause before an answer, or the coaching after it. */
  readonly goOn: () => void;
}

const PAUSE_MS = 900;

/**
 * The stage of a session: after a choice a short pause, then the answer, then, where coached, what the reply did. A session
 * that was resumed begins with its next choice. `pause` is off where the learner, or their reduced motion, says so.
 */
export function useStage(session: Session, pause: boolean): StageView {
  const { play, mode, opened, cutShort } = session;
  const turn = play.turns.length;
  const [reached, setReached] = useState(startOf(opened));
  const { answered, coached } = reached.opened === opened ? reached : startOf(opened);
  const isAnswering = pause && answered < turn;
  const last = play.turns.at(-1);
  const notes = mode === 'coached' && coached < turn && last?.choice ? coachNotes(last.choice) : [];
  useEffect(() => {
    if (!isAnswering) return;
    const wait = setTimeout(() => setReached({ opened, answered: turn, coached }), PAUSE_MS);
    return () => clearTimeout(wait);
  }, [isAnswering, opened, turn, coached]);
  return {
    stage: stageOf(isAnswering, notes, play.ending !== null || cutShort !== null),
    items: isAnswering ? play.items.filter((item) => item.turn < turn || item.kind === 'you') : play.items,
    goOn: () => setReached({ opened, answered: turn, coached: isAnswering ? coached : turn }),
  };
}

function stageOf(isAnswering: boolean, notes: readonly CoachNote[], isOver: boolean): Stage {
  if (isAnswering) return { kind: 'answering' };
  if (notes.length > 0) return { kind: 'coached', notes };
  return { kind: isOver ? 'ended' : 'choosing' };
}

function startOf(opened: Session['opened']) {
  return { opened, answered: opened.answered, coached: opened.turns };
}
