import { type Attempt, movesOf } from '../../../core/progress/attempt.ts';
import { type ClientNote, clientFile, knownAtStart } from '../../../core/scenario/client-file.ts';
import type { CompiledScenario } from '../../../core/scenario/model.ts';
import type { Move } from '../../../core/scenario/replay.ts';
import { type Found, openAttempt, textOf } from './attempt-keeper.ts';
import { earlierPlays } from './earlier-plays.ts';
import type { Notice, RolePlayInput } from './role-play-input.ts';
import { openSession, pageSession, type Session } from './session.ts';

export interface FoundSession {
  readonly session: Session;
  readonly notice: Notice;
  readonly earlier: readonly ClientNote[];
  /** An open attempt whose text is gone, or was edited by its author: it can only be closed. */
  readonly lost: string | null;
}

/**
 * Where the record says that this role-play stands: at the attempt that the address names, else at the turn of an open one,
 * else before its first line.
 */
export async function findSession(found: Found, input: RolePlayInput): Promise<FoundSession> {
  const { compiled, course } = input;
  const { scenario } = compiled;
  const plays = await earlierPlays(found, scenario);
  const earlier = clientFile(scenario.customer, plays);
  const fresh = pageSession(input, knownAtStart(scenario, plays));
  const named = found.attempts.get(input.shownAttempt() ?? '');
  const attempt =
    named?.scenario === scenario.id ? named : openAttempt(found, scenario.id, course?.id ?? null, fresh.kind);
  if (!attempt) return { session: fresh, notice: null, earlier, lost: null };
  const text = await textOf(found, attempt.scenarioHash, compiled);
  const isOpen = attempt.state === 'open';
  if (input.isDraft && isOpen && attempt.scenarioHash !== compiled.scenarioHash)
    return { session: fresh, notice: 'textChanged', earlier, lost: attempt.attempt };
  if (!text) {
    return { session: fresh, notice: isOpen ? 'textGone' : null, earlier, lost: isOpen ? attempt.attempt : null };
  }
  const session = sessionOf(attempt, found, text);
  const isUnderWay = isOpen && session.play.turns.length > session.givenTurns;
  return { session, notice: isUnderWay ? 'resumed' : null, earlier, lost: null };
}

/** An attempt of the record as a session: at its turn, or at its end. */
function sessionOf(one: Attempt, { events }: Found, compiled: CompiledScenario): Session {
  const { attempt, known, seed, mode, kind, timing, from } = one;
  const moves = movesOf(events, attempt).map(
    ({ choice }): Move => (choice ? { kind: 'choice', choice } : { kind: 'timeout' }),
  );
  const session = openSession({ compiled, known, moves, seed, mode, kind, timing });
  const outcome = one.state === 'finished' ? one.result.outcome : null;
  const cutShort = outcome === 'gaveUp' || outcome === 'interrupted' ? outcome : null;
  return { ...session, attempt, cutShort, givenTurns: from?.turn ?? 0 };
}
