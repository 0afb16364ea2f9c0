import { drawAgain, drawTest, type TestPool } from '../core/curriculum/question-draw.ts';
import type { EventDraft } from '../core/progress/events.ts';
import { nextQuestion, type TestState, testResults } from '../core/progress/mixed-test.ts';

/** A test that is begun: after the course with the rules of the test before it, where there was one. */
export interface NewTest {
  readonly test: string;
  readonly seed: number;
  readonly course: string;
  readonly phase: 'before' | 'after';
  readonly before: TestState | null;
}

/** The event with which a test begins. Its questions are drawn here, once, and stay whatever becomes of the bank. */
export function eventOfStart({ before, ...about }: NewTest, pool: TestPool): EventDraft {
  const again = before ? drawAgain(before.questions, pool, about.seed) : [];
  const questions = again.length > 0 ? again : drawTest(pool, about.seed);
  return { type: 'test.started', data: { ...about, questions: [...questions] } };
}

/** An answer to the test's next question; the last one ends the test with its result. */
export function eventsOfTestAnswer(
  { test, before, pool }: { readonly test: TestState; readonly before: TestState | null; readonly pool: TestPool },
  question: string,
  option: number | null,
): EventDraft[] {
  const asked = pool.questions.find(({ id }) => id === question);
  const right = option !== null && asked?.options[option]?.right === true;
  const answered: TestState = { ...test, answers: new Map(test.answers).set(question, { option, right }) };
  return [
    { type: 'test.answered', data: { test: test.test, question, option, right } },
    ...eventsOfEnd({ test: answered, before, pool }),
  ];
}

/** The end of a test in which nothing is left to ask, also because the bank has lost the rest of its questions. */
export function eventsOfEnd({
  test,
  before,
  pool,
}: {
  readonly test: TestState;
  readonly before: TestState | null;
  readonly pool: TestPool;
}): EventDraft[] {
  if (nextQuestion(test, new Set(pool.questions.map(({ id }) => id))) !== null) return [];
  const competencies = new Map(pool.rules.map(({ rule, competency }) => [rule, competency]));
  const results = testResults(test, before, (rule) => competencies.get(rule) ?? null);
  return [{ type: 'test.finished', data: { test: test.test, results } }];
}
