import type { TestPool } from '../../src/core/curriculum/question-draw.ts';
import { foldTests, nextQuestion, type TestPhase } from '../../src/core/progress/mixed-test.ts';
import { eventOfStart, eventsOfTestAnswer } from '../../src/elements/mixed-test-record.ts';
import type { SimulatedLearner } from './simulated-learner.ts';

export interface TakenTest {
  readonly course: string;
  readonly phase: TestPhase;
  readonly pool: TestPool;
  readonly seed: number;
  /** Whether the learner is right on the question of that number, counted from 0. */
  readonly isRight: (at: number) => boolean;
}

/** Takes a test from its first question to its last, as the page does it. */
export function takeTest(learner: SimulatedLearner, { course, phase, pool, seed, isRight }: TakenTest): void {
  const testsNow = () => foldTests(learner.events).get(course);
  const earlier = testsNow()?.before;
  const before = phase === 'after' && earlier?.finished ? earlier : null;
  learner.do(eventOfStart({ test: `${course}-${phase}`, seed, course, phase, before }, pool));
  const bank = new Set(pool.questions.map(({ id }) => id));
  for (let at = 0; ; at++) {
    const test = testsNow()?.[phase];
    const question = test && nextQuestion(test, bank);
    if (!test || !question) return;
    const { options } = pool.questions.find(({ id }) => id === question)!;
    const option = options.findIndex(({ right }) => right === isRight(at));
    learner.do(...eventsOfTestAnswer({ test, before, pool }, question, option));
  }
}
