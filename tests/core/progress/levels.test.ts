import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/core/progress/levels.ts';
import { chainOf, courseOf, SimulatedLearner } from '../../support/simulated-learner.ts';

/** `kind` is the rule under test; the short role-play asks about nothing else. */
const short = chainOf('short', ['kind']);
const mixed = chainOf('mixed', ['kind', 'clear', 'quick', 'honest', 'calm', 'sure-footed']);
const five = chainOf('five', ['kind', 'clear', 'quick', 'honest', 'calm']);
const course = courseOf('course', ['kind', 'why'], [short, mixed]);

type Act = (learner: SimulatedLearner) => void;
const answerWrong: Act = (one) => one.answer('course', 'kind', false);
const answerRight: Act = (one) => one.answer('course', 'kind', true);
const finishLesson: Act = (one) => one.learn('course', 'kind');
const keepShort: Act = (one) => void one.play('short', null, { practice: true });
const breakShort: Act = (one) => void one.play('short', null, { practice: true, missing: ['kind'] });
const keepMixed: Act = (one) => void one.play('mixed', null, { practice: true });
const keepFive: Act = (one) => void one.play('five', null, { practice: true });
const failMixedButKeep: Act = (one) =>
  void one.play('mixed', null, { practice: true, missing: ['clear', 'quick', 'honest', 'calm', 'sure-footed'] });
const giveUpMixed: Act = (one) => void one.play('mixed', null, { practice: true, giveUp: true });
const tryAgain: Act = (one) => void one.play('short', null, { practice: true, from: { attempt: 'a0', turn: 0 } });
const reviewAll =
  (right: boolean): Act =>
  (one) => {
    for (const item of one.on(one.day + 30).items()) one.review(item, right);
  };

const table: readonly [acts: string, acts_: readonly Act[], level: Level][] = [
  ['nothing', [], 'new'],
  ['a wrong answer', [answerWrong], 'tried'],
  ['a right answer in an unfinished lesson', [answerRight], 'tried'],
  ['a finished lesson', [finishLesson], 'familiar'],
  ['a conversation given up', [giveUpMixed], 'new'],
  ['a turn tried again', [tryAgain], 'new'],
  ['kept once', [keepShort], 'familiar'],
  ['broken once', [breakShort], 'tried'],
  ['a finished lesson, then broken', [finishLesson, breakShort], 'tried'],
  ['kept twice', [keepShort, keepShort], 'sure'],
  ['broken, then kept', [breakShort, keepShort], 'familiar'],
  ['kept, then broken', [keepShort, breakShort], 'tried'],
  ['kept twice, then broken, then kept', [keepShort, keepShort, breakShort, keepShort], 'familiar'],
  ['kept in five rules mixed', [keepShort, keepFive], 'sure'],
  ['kept in six rules mixed', [keepShort, keepMixed], 'mastered'],
  ['kept in six rules mixed, but not passed', [keepShort, failMixedButKeep], 'sure'],
  ['mastered, then kept in a short one', [keepShort, keepMixed, keepShort], 'mastered'],
  ['mastered, then broken', [keepShort, keepMixed, breakShort], 'tried'],
  [
    'mastered, then fallen, then kept twice in short ones',
    [keepMixed, keepMixed, breakShort, keepShort, keepShort],
    'sure',
  ],
  ['sure, then a question missed', [keepShort, keepShort, answerWrong], 'familiar'],
  ['sure, a question missed and put right', [keepShort, keepShort, answerWrong, answerRight], 'sure'],
  ['mastered, then a review missed', [breakShort, keepShort, keepMixed, reviewAll(false)], 'familiar'],
  [
    'mastered, a review missed and then right',
    [breakShort, keepShort, keepMixed, reviewAll(false), reviewAll(true)],
    'mastered',
  ],
];

describe('the level of a rule', () => {
  it.each(table)('after %s', (_, acts, level) => {
    const learner = new SimulatedLearner([short, five, mixed], [course]);
    for (const act of acts) act(learner);
    expect(learner.level('kind').level).toBe(level);
  });

  it('says how often a rule was shown, how well the last time, and what stands as missed', () => {
    const learner = new SimulatedLearner([short], [course]);
    keepShort(learner);
    breakShort(learner);
    answerWrong(learner);
    expect(learner.level('kind')).toEqual({ rule: 'kind', level: 'tried', showings: 2, lastPercent: 0, slips: 1 });
  });

  it('rises by a play on a text that the site no longer ships only while that text is kept', () => {
    const learner = new SimulatedLearner([short], [course]);
    keepShort(learner);
    const without = new SimulatedLearner([], [course]);
    without.events.push(...learner.events);
    expect(without.level('kind').level).toBe('new');
  });
});

describe('the level of a rule that is understood rather than done', () => {
  const know = (...acts: readonly Act[]): Level => {
    const learner = new SimulatedLearner([short], [course]);
    for (const act of acts) act(learner);
    return learner.level('why', true).level;
  };
  const wrong: Act = (one) => one.answer('course', 'why', false);
  const finish: Act = (one) => one.learn('course', 'why');

  it('is sure once its lesson is finished without a miss', () => {
    expect(know(finish)).toBe('sure');
  });

  it('stays familiar after a miss until a review was right', () => {
    expect(know(wrong, finish)).toBe('familiar');
    expect(know(wrong, finish, reviewAll(true))).toBe('sure');
  });
});
