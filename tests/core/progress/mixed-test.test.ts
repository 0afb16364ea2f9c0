import { describe, expect, it } from 'vitest';
import type { TestPool } from '../../../src/core/curriculum/question-draw.ts';
import type { EventDraft } from '../../../src/core/progress/events.ts';
import { addGains, gainFigures, gainsOf, NO_GAIN } from '../../../src/core/progress/gain.ts';
import { foldTests, NO_TESTS, nextQuestion, testOffer } from '../../../src/core/progress/mixed-test.ts';
import { privateKinds } from '../../../src/core/progress/private.ts';
import { questionsOn } from '../../support/questions.ts';
import { fc } from '../../support/seeded.ts';
import { SimulatedLearner } from '../../support/simulated-learner.ts';
import { takeTest } from '../../support/take-test.ts';

const RULES = ['a', 'b', 'c', 'd', 'e', 'f'];
const pool: TestPool = {
  rules: RULES.map((rule, at) => ({ rule, competency: at < 4 ? 'listening' : 'honesty', inLesson: true })),
  questions: RULES.flatMap((rule) => questionsOn(rule)),
};
const learner = () => new SimulatedLearner([], []);
const take = (one: SimulatedLearner, phase: 'before' | 'after', isRight: (at: number) => boolean) =>
  takeTest(one, { course: 'ten', phase, pool, seed: phase === 'before' ? 1 : 2, isRight });
const testsOf = (one: SimulatedLearner) => foldTests(one.events).get('ten') ?? NO_TESTS;
const start = (test: string, questions: string[]): EventDraft => ({
  type: 'test.started',
  data: { test, course: 'ten', phase: 'before', seed: 1, questions },
});
const answer = (test: string, question: string, right = true): EventDraft => ({
  type: 'test.answered',
  data: { test, question, option: 1, right },
});
const finish = (test: string): EventDraft => ({
  type: 'test.finished',
  data: { test, results: [{ competency: 'listening', asked: 1, right: 1, before: null }] },
});

describe('the record of a test', () => {
  it('goes on at the first question without an answer', () => {
    const one = learner();
    one.do(start('t', ['a-1', 'b-1']), answer('t', 'a-1'));
    expect(nextQuestion(testsOf(one).before!, new Set(['a-1', 'b-1']))).toBe('b-1');
    expect(nextQuestion(testsOf(one).before!, new Set(['a-1']))).toBeNull();
  });

  it('lets the first answer stand, and knows no answer to what was not asked', () => {
    const one = learner();
    one.do(start('t', ['a-1']), answer('t', 'a-1', false), answer('t', 'a-1', true), answer('t', 'z-1'));
    expect([...testsOf(one).before!.answers]).toEqual([['a-1', { option: 1, right: false }]]);
  });

  it('counts the test that was finished first, where two tabs began one each', () => {
    const one = learner();
    one.do(start('t1', ['a-1']), start('t2', ['b-1']), answer('t2', 'b-1'));
    expect(testsOf(one).before?.test).toBe('t1');
    one.do(finish('t2'), answer('t1', 'a-1'), finish('t1'));
    expect(testsOf(one).before?.test).toBe('t2');
  });

  it('keeps single answers private and hands in the result', () => {
    const one = learner();
    take(one, 'before', () => true);
    const hidden = privateKinds(one.events);
    const open = one.events.filter(({ id }) => !hidden.has(id)).map(({ type }) => type);
    expect(open).toEqual(['test.started', 'test.finished']);
    expect(new Set(hidden.values())).toEqual(new Set(['tests']));
  });
});

describe('what a course’s page of tests offers', () => {
  const course = (status: 'new' | 'begun' | 'done') => ({ isBegun: status !== 'new', isCompleted: status === 'done' });
  const one = learner();

  it('is the test before, until the course is begun', () => {
    expect(testOffer(NO_TESTS, course('new'))).toEqual({ kind: 'before', test: null });
    expect(testOffer(NO_TESTS, course('begun'))).toEqual({ kind: 'missed' });
  });

  it('is nothing between the tests, and the second one when the course is done', () => {
    take(one, 'before', () => false);
    expect(testOffer(testsOf(one), course('begun')).kind).toBe('between');
    expect(testOffer(testsOf(one), course('done'))).toMatchObject({ kind: 'after', test: null });
    take(one, 'after', () => true);
    expect(testOffer(testsOf(one), course('done')).kind).toBe('done');
  });

  it('is the second test alone to whoever left out the first', () => {
    expect(testOffer(NO_TESTS, course('done'))).toEqual({ kind: 'after', test: null, before: null });
    const open = learner();
    open.do(start('t', ['a-1']));
    expect(testOffer(testsOf(open), course('done'))).toMatchObject({ before: null });
  });
});

describe('the gain', () => {
  it('compares the same rules before and after, by competency, with their number', () => {
    const one = learner();
    take(one, 'before', () => false);
    take(one, 'after', () => true);
    expect(gainsOf(testsOf(one))?.toSorted((x, y) => y.asked - x.asked)).toEqual([
      { competency: 'listening', asked: 4, before: 0, after: 4 },
      { competency: 'honesty', asked: 2, before: 0, after: 2 },
    ]);
  });

  it('is what single answers say, whichever were right', () => {
    const answers = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(answers, answers, (first, second) => {
        const one = learner();
        take(one, 'before', (at) => first[at]!);
        take(one, 'after', (at) => second[at]!);
        const right = (given: readonly boolean[]) => given.filter(Boolean).length;
        const total = gainsOf(testsOf(one))!.reduce(addGains, NO_GAIN);
        expect(total).toEqual({ asked: 6, before: right(first), after: right(second) });
      }),
    );
  });

  it('is none without the test before', () => {
    const one = learner();
    take(one, 'after', () => true);
    expect(gainsOf(testsOf(one))).toBeNull();
  });

  it.each([
    [
      'half of what could be gained',
      { asked: 10, before: 4, after: 7 },
      { before: 40, after: 70, points: 30, normalised: 50 },
    ],
    ['everything', { asked: 4, before: 0, after: 4 }, { before: 0, after: 100, points: 100, normalised: 100 }],
    ['nothing', { asked: 3, before: 1, after: 1 }, { before: 33, after: 33, points: 0, normalised: 0 }],
    [
      'a loss, of what had been there',
      { asked: 10, before: 8, after: 6 },
      { before: 80, after: 60, points: -20, normalised: -25 },
    ],
    [
      'no figure where nothing was left to gain',
      { asked: 2, before: 2, after: 2 },
      { before: 100, after: 100, points: 0, normalised: null },
    ],
    [
      'nothing where all stayed wrong',
      { asked: 2, before: 0, after: 0 },
      { before: 0, after: 0, points: 0, normalised: 0 },
    ],
  ])('as a figure is %s', (_, sum, figures) => {
    expect(gainFigures(sum)).toEqual(figures);
  });

  it('takes no result from elsewhere that cannot be', () => {
    const one = learner();
    one.do({ type: 'test.started', data: { test: 't', course: 'ten', phase: 'after', seed: 1, questions: [] } });
    one.do({
      type: 'test.finished',
      data: { test: 't', results: [{ competency: 'x', asked: 1, right: 9, before: 0 }] },
    });
    expect(gainsOf(testsOf(one))).toBeNull();
  });
});
