import { printCopy, readCopy } from '../../src/core/progress/copy-file.ts';
import { handInLines, handInOf, readHandIn } from '../../src/core/progress/hand-in.ts';
import { summarise } from '../../src/core/reports/summary.ts';
import { misbehaviourOf, soundCopy } from './copy-mutants.ts';
import { course } from './histories.ts';

/** A whole hand-in as the product writes it, with a role-play and thirty entries. */
export function soundHandIn(): string {
  const copy = readCopy(soundCopy());
  if (!copy.ok) throw new Error('The sound copy is not sound.');
  const scenarios = copy.value.scenarios;
  const { entries } = handInOf(copy.value, new Set());
  const header = { file: 'f1', learner: 'ada', made: '2026-03-02T10:00:00+01:00' };
  return printCopy(handInLines(header, { entries, scenarios }).lines, null);
}

/** What reading a hostile hand-in and reporting on it did that it must not do; null where it behaved. */
export function misbehaviourOfHandIn(text: string): string | null {
  return misbehaviourOf(text, readHandIn, ({ entries, scenarios }) => {
    const texts = new Map(scenarios.map((one) => [one.scenarioHash, one]));
    summarise(entries, { courses: [course()], texts, shipped: new Set() });
  });
}
