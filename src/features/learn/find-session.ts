import type { OpenAttempt } from '../../core/progress/attempt.ts';
import { type ClientNote, clientFile, knownAtStart } from '../../core/scenario/client-file.ts';
import type { Move } from '../../core/scenario/replay.ts';
import { type Found, openAttempt, textOf } from './attempt-keeper.ts';
import { earlierPlays } from './earlier-plays.ts';
import type { Notice, RolePlayInput } from './role-play-input.ts';
import { openSession, pageSession, type Session } from './session.ts';

export interface FoundSession {
  readonly session: Session;
  readonly notice: Notice;
  readonly earlier: readonly ClientNote[];
}

/** Where the record says that this role-play stands: at the turn of an open attempt, else before its first line. */
export async function findSession(found: Found, input: RolePlayInput): Promise<FoundSession> {
  const { compiled, course } = input;
  const { scenario } = compiled;
  const plays = await earlierPlays(found, scenario);
  const earlier = clientFile(scenario.customer, plays);
  const open = openAttempt(found, scenario.id, course?.id ?? null);
  const fresh = () => pageSession(input, knownAtStart(scenario, plays));
  if (!open) return { session: fresh(), notice: null, earlier };
  const text = await textOf(found, open.scenarioHash, compiled);
  if (!text) return { session: fresh(), notice: 'textGone', earlier };
  const session = resume(open, { ...input, compiled: text });
  return { session, notice: open.moves.length > 0 ? 'resumed' : null, earlier };
}

function resume(open: OpenAttempt, { compiled }: Pick<RolePlayInput, 'compiled'>): Session {
  const { attempt, known, seed, mode, kind, timing, from } = open;
  const moves = open.moves.map(({ choice }): Move => (choice ? { kind: 'choice', choice } : { kind: 'timeout' }));
  const session = openSession({ compiled, known, moves, seed, mode, kind, timing });
  return { ...session, attempt, givenTurns: from?.turn ?? 0 };
}
