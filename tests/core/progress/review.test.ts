import { describe, expect, it } from 'vitest';
import { mayReview, reviewOn, SECONDS_PER_DAY, whyDue } from '../../../src/core/progress/review.ts';
import { chainOf, courseOf, FIRST_DAY, SimulatedLearner } from '../../support/simulated-learner.ts';

const talk = chainOf('talk', ['kind', 'clear', 'quick']);
const lessons = Array.from({ length: 40 }, (_, at) => `rule-${at}`);
const course = courseOf('course', ['kind', ...lessons], [talk]);
const newcomer = () => new SimulatedLearner([talk], [course]);
const today = (learner: SimulatedLearner) => reviewOn(learner.today, learner.items(), learner.evidence());

describe('what comes back', () => {
  it('is a missed decision in its scene, with the attempt and turn to show it in', () => {
    const learner = newcomer();
    const attempt = learner.play('talk', null, { practice: true, missing: ['clear'] });
    expect(learner.items()).toMatchObject([
      {
        id: 'decision/talk/about-clear',
        source: { kind: 'decision', scenario: 'talk', scene: 'about-clear', attempt, turn: 1 },
        rules: ['clear'],
        due: FIRST_DAY + 1,
        missed: 1,
      },
    ]);
  });

  it('is a missed question, and nothing that was right at once', () => {
    const learner = newcomer();
    learner.answer('course', 'kind', false);
    learner.answer('course', 'kind', true);
    learner.answer('course', 'rule-1', true);
    expect(learner.items().map((item) => item.id)).toEqual(['question/course/kind/check']);
  });

  it('is never a whole course or lesson', () => {
    const learner = newcomer();
    learner.learn('course', 'kind');
    learner.play('talk', null, { practice: true });
    expect(learner.items()).toEqual([]);
  });

  it('is shown only once a debrief may show the better reply', () => {
    const learner = newcomer();
    const isShown = () => learner.items().map((item) => mayReview(item, learner.state().attempts, learner.courses));
    learner.play('talk', 'course', { missing: ['kind', 'clear'] });
    expect(isShown()).toEqual([false, false]);
    learner.play('talk', 'course');
    expect(isShown()).toEqual([true, true]);
  });
});

describe('when it comes back', () => {
  it('is at growing intervals while it is answered right', () => {
    const learner = newcomer();
    learner.answer('course', 'kind', false);
    const gaps: number[] = [];
    for (let time = 0; time < 6; time++) {
      const [item] = learner.items();
      gaps.push(item!.due - item!.last.day);
      learner.on(item!.due - FIRST_DAY).review(item!, true);
    }
    expect(gaps).toEqual([1, 3, 8, 22, 54, 124]);
  });

  it('begins again after a wrong answer', () => {
    const learner = newcomer();
    learner.answer('course', 'kind', false);
    learner.on(1).review(learner.items()[0]!, true);
    learner.on(4).review(learner.items()[0]!, false);
    expect(learner.items()[0]).toMatchObject({ due: FIRST_DAY + 5, missed: 2, rightSince: 0 });
  });

  it('is not put off by the right answer that follows a miss at once', () => {
    const learner = newcomer();
    learner.answer('course', 'kind', false);
    learner.answer('course', 'kind', true);
    expect(learner.items()[0]!.due).toBe(FIRST_DAY + 1);
  });

  it('moves on as well when the role-play itself is played again and the reply is better', () => {
    const learner = newcomer();
    learner.play('talk', null, { practice: true, missing: ['clear'] });
    learner.on(2).play('talk', null, { practice: true });
    expect(learner.items()[0]).toMatchObject({ rightSince: 1, last: { day: FIRST_DAY + 2, right: true } });
  });

  it('is not thrown back by a clock that was set to an earlier day', () => {
    const learner = newcomer();
    learner.on(10).answer('course', 'kind', false);
    learner.on(3).answer('course', 'kind', false);
    expect(learner.items()[0]!.due).toBe(FIRST_DAY + 11);
  });
});

describe('a day of review', () => {
  it('takes at most ten minutes, whatever has piled up', () => {
    const learner = newcomer();
    for (const lesson of lessons) learner.answer('course', lesson, false);
    const plan = today(learner.on(20));
    expect(plan.seconds).toBeLessThanOrEqual(SECONDS_PER_DAY);
    expect(plan.items).toHaveLength(15);
    expect(plan.later).toBe(25);
  });

  it('counts what was reviewed on it already', () => {
    const learner = newcomer();
    for (const lesson of lessons) learner.answer('course', lesson, false);
    learner.on(20);
    for (const item of today(learner).items) learner.review(item, true);
    expect(today(learner).items).toEqual([]);
    expect(today(learner.on(21)).items).toHaveLength(15);
  });

  it('costs nothing to skip: the same items wait, with the same history', () => {
    const learner = newcomer();
    learner.answer('course', 'kind', false);
    const before = learner.items();
    expect(today(learner.on(1)).items).toEqual(before);
    expect(today(learner.on(40)).items).toEqual(before);
  });

  it('says when the next one is due where there is nothing to do', () => {
    const learner = newcomer();
    learner.answer('course', 'kind', false);
    expect(today(learner)).toMatchObject({ items: [], next: FIRST_DAY + 1 });
  });

  it('says of each item why it is due', () => {
    const learner = newcomer();
    learner.answer('course', 'kind', false);
    const why = () => whyDue(learner.items()[0]!, learner.today);
    learner.on(1);
    expect(why()).toEqual({ why: 'missed', days: 1 });
    learner.review(learner.items()[0]!, true);
    learner.on(4);
    expect(why()).toEqual({ why: 'stillThere', days: 3, times: 1 });
    learner.review(learner.items()[0]!, false);
    learner.on(6);
    expect(why()).toEqual({ why: 'missedAgain', days: 2, times: 2 });
  });
});
