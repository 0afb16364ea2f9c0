import { ruleOf } from '../curriculum/question-draw.ts';
import type { EventData, ProgressEvent } from './events.ts';

/**
 * The mixed tests before and after a course. They decide nothing: no level, no completion, no score rests on them, so that
 * nobody has a reason to do anything but answer. A course has one test of each phase; where two were begun, in two tabs or
 * on two devices, the one that was finished first counts, else the one that was begun first.
 */
export type TestPhase = EventData<'test.started'>['phase'];
export type TestResult = EventData<'test.finished'>['results'][number];
export type TestAnswer = Pick<EventData<'test.answered'>, 'option' | 'right'>;

export interface TestState {
  readonly test: string;
  readonly seed: number;
  readonly questions: readonly string[];
  /** By question; the first answer stands. */
  readonly answers: ReadonlyMap<string, TestAnswer>;
  /** ISO time, and what it came to by competency; null while it is open. */
  readonly finished: { readonly at: string; readonly results: readonly TestResult[] } | null;
}

export interface CourseTests {
  readonly before: TestState | null;
  readonly after: TestState | null;
}

export const NO_TESTS: CourseTests = { before: null, after: null };

/** Events in the record's order -> the tests that count, by course. */
export function foldTests(events: readonly ProgressEvent[]): ReadonlyMap<string, CourseTests> {
  const begun = new Map<string, TestState & { readonly course: string; readonly phase: TestPhase }>();
  const ended: string[] = [];
  for (const event of events) {
    if (event.type === 'test.started') {
      const { data } = event;
      if (!begun.has(data.test)) begun.set(data.test, { ...data, answers: new Map(), finished: null });
    } else if (event.type === 'test.answered') {
      const { test, question, option, right } = event.data;
      const known = begun.get(test);
      if (!known || known.finished || known.answers.has(question) || !known.questions.includes(question)) continue;
      begun.set(test, { ...known, answers: new Map(known.answers).set(question, { option, right }) });
    } else if (event.type === 'test.finished') {
      const { test, results } = event.data;
      const known = begun.get(test);
      if (!known || known.finished) continue;
      begun.set(test, { ...known, finished: { at: event.at, results } });
      ended.push(test);
    }
  }
  const found = new Map<string, CourseTests>();
  for (const id of new Set([...ended, ...begun.keys()])) {
    const { course, phase, ...test } = begun.get(id)!;
    const known = found.get(course) ?? NO_TESTS;
    if (!known[phase]) found.set(course, { ...known, [phase]: test });
  }
  return found;
}

/** What the page of a course's tests has to offer. */
export type TestOffer =
  /** Not begun yet, neither the course nor perhaps the test; an open one is resumed. */
  | { readonly kind: 'before'; readonly test: TestState | null }
  /** Kept until the course is complete. */
  | { readonly kind: 'between'; readonly before: TestState }
  /** The course was begun without it: what was known before can no longer be asked. */
  | { readonly kind: 'missed' }
  | { readonly kind: 'after'; readonly test: TestState | null; readonly before: TestState | null }
  | { readonly kind: 'done'; readonly after: TestState; readonly before: TestState | null };

/** The tests of a course and how far the course is -> what is to be offered. */
export function testOffer(
  { before, after }: CourseTests,
  course: { readonly isBegun: boolean; readonly isCompleted: boolean },
): TestOffer {
  const counted = before?.finished ? before : null;
  if (after?.finished) return { kind: 'done', after, before: counted };
  if (after || course.isCompleted) return { kind: 'after', test: after, before: counted };
  if (counted) return { kind: 'between', before: counted };
  return course.isBegun ? { kind: 'missed' } : { kind: 'before', test: before };
}

/** The first question without an answer among those that the bank still has; null at the end. */
export function nextQuestion({ questions, answers }: TestState, bank: ReadonlySet<string>): string | null {
  return questions.find((id) => bank.has(id) && !answers.has(id)) ?? null;
}

/**
 * The result of a test by competency, in the order in which they come up. It counts the rules that were asked now; with a
 * test before, those that were asked in both, so that the two counts are about the same.
 */
export function testResults(
  test: TestState,
  before: TestState | null,
  competencyOf: (rule: string) => string | null,
): TestResult[] {
  const earlier = new Map([...(before?.answers ?? [])].map(([question, { right }]) => [ruleOf(question), right]));
  const sums = new Map<string, TestResult>();
  for (const [question, { right }] of test.answers) {
    const rule = ruleOf(question);
    const competency = competencyOf(rule);
    const was = earlier.get(rule);
    if (competency === null || (before && was === undefined)) continue;
    const sum = sums.get(competency) ?? { competency, asked: 0, right: 0, before: before ? 0 : null };
    sums.set(competency, {
      competency,
      asked: sum.asked + 1,
      right: sum.right + Number(right),
      before: sum.before === null ? null : sum.before + Number(was),
    });
  }
  return [...sums.values()];
}

/** How many answers were right, of how many that the result counts; none while the test is open. */
export function resultOf({ finished }: TestState): readonly [right: number, asked: number] {
  const results = finished?.results ?? [];
  const sum = (of: (one: TestResult) => number) => results.reduce((total, one) => total + of(one), 0);
  return [sum(({ right }) => right), sum(({ asked }) => asked)];
}
