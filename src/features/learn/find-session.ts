import type { OpenAttempt } from '../../core/progress/attempt.ts';
import type { Move } from '../../core/scenario/replay.ts';
import { type Found, openAttempt, textOf } from './attempt-keeper.ts';
import type { Notice, RolePlayInput } from './role-play-input.ts';
import { openSession, pageSession, type Session } from './session.ts';

export interface FoundSession {
  readonly session: Session;
  readonly notice: Notice;
}

/** Where the record says that this role-play stands: at the turn of an open attempt, else before its first line. */
export async function findSession(found: Found, input: RolePlayInput): Promise<FoundSession> {
  const { compiled, course } = input;
  const open = openAttempt(found, compiled.scenario.id, course?.id ?? null);
  if (!open) return { session: pageSession(input), notice: null };
  const text = await textOf(found, open.scenarioHash, compiled);
  if (!text) return { session: pageSession(input), notice: 'textGone' };
  return { session: resume(open, { ...input, compiled: text }), notice: open.moves.length > 0 ? 'resumed' : null };
}

function resume(open: OpenAttempt, { compiled }: Pick<RolePlayInput, 'compiled'>): Session {
  const { attempt, known, seed, mode, kind, timing, from } = open;
  const moves = open.moves.map(({ choice }): Move => (choice ? { kind: 'choice', choice } : { kind: 'timeout' }));
  const session = openSession({ compiled, known, moves, seed, mode, kind, timing });
  return { ...session, attempt, givenTurns: from?.turn ?? 0 };
}
