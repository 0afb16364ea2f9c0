import { type FinishedAttempt, movesOf } from '../../../core/progress/attempt.ts';
import type { Scenario } from '../../../core/scenario/model.ts';
import { prepare } from '../../../core/scenario/program.ts';
import { type Move, type Play, replay } from '../../../core/scenario/replay.ts';
import type { Found } from './attempt-keeper.ts';

/** The finished plays with the same customer, oldest first, each on the text that it was played on. */
export async function earlierPlays(
  { attempts, events, services }: Found,
  scenario: Scenario,
): Promise<readonly Play[]> {
  const finished = [...attempts.values()].filter(
    (one): one is FinishedAttempt => one.state === 'finished' && one.result.ending !== null,
  );
  const plays: Play[] = [];
  for (const { attempt, scenarioHash, known } of finished.toSorted((a, b) => a.order - b.order)) {
    const compiled = await services.store.scenario(scenarioHash);
    if (compiled?.scenario.customer !== scenario.customer) continue;
    const moves = movesOf(events, attempt).map(
      ({ choice }): Move => (choice ? { kind: 'choice', choice } : { kind: 'timeout' }),
    );
    const played = replay(prepare(compiled.scenario), known, moves);
    plays.push(played.ok ? played.value : played.problem.play);
  }
  return plays;
}
