import type { Move } from './attempt.ts';
import type { ProgressEvent } from './events.ts';

/** Events in the record's order -> the moves of each attempt up to its end, in one pass. */
export function foldAttemptMoves(events: readonly ProgressEvent[]): ReadonlyMap<string, readonly Move[]> {
  const moves = new Map<string, Move[]>();
  const over = new Set<string>();
  for (const event of events) {
    if (event.type === 'attempt.finished') over.add(event.data.attempt);
    if (event.type !== 'choice.made' && event.type !== 'choice.timedOut') continue;
    const { attempt, scene } = event.data;
    if (over.has(attempt)) continue;
    const choice = event.type === 'choice.made' ? event.data.choice : null;
    const known = moves.get(attempt);
    if (known) known.push({ scene, choice });
    else moves.set(attempt, [{ scene, choice }]);
  }
  return moves;
}
