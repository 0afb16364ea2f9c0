import { describe, expect, it } from 'vitest';
import type { Course } from '../../../src/core/curriculum/course.ts';
import { lastDone } from '../../../src/core/progress/renewal.ts';
import { chainOf, courseOf, SimulatedLearner } from '../../support/simulated-learner.ts';

const RULES = ['kind', 'clear'];
const call = chainOf('the-call', RULES);
const withClosing = courseOf('with', RULES, [call]);
const without: Course = {
  ...withClosing,
  id: 'without',
  closing: null,
  steps: withClosing.steps.filter(({ kind }) => kind === 'lesson'),
};

function learner(): SimulatedLearner {
  return new SimulatedLearner([call], [withClosing, without]);
}
function dayDone(course: Course, one: SimulatedLearner): string | undefined {
  return lastDone(course, one.state(), one.events)?.at.slice(0, 10);
}

/** Both lessons and, where the course has one, its role-play, on day 0: 2 November 2026. */
function completed(course: Course): SimulatedLearner {
  const one = learner();
  for (const rule of RULES) one.learn(course.id, rule);
  if (course.closing !== null) one.play(course.closing, course.id);
  return one;
}

describe('a course that has to be done again', () => {
  it('was last done when it was completed, until something is done again', () => {
    expect(dayDone(without, learner())).toBeUndefined();
    expect(dayDone(without, completed(without))).toBe('2026-11-02');
    expect(dayDone(withClosing, completed(withClosing))).toBe('2026-11-02');
  });

  it('is done again by passing its closing role-play, and by nothing less', () => {
    const one = completed(withClosing).on(40);
    for (const rule of RULES) one.answer('with', rule, true);
    one.play('the-call', 'with', { missing: RULES });
    one.play('the-call', 'with', { giveUp: true });
    one.play('the-call', 'with', { practice: true });
    expect(dayDone(withClosing, one)).toBe('2026-11-02');
    one.on(41).play('the-call', 'with');
    expect(dayDone(withClosing, one)).toBe('2026-12-13');
  });

  it('is done again without a closing role-play by a right answer in each lesson', () => {
    const one = completed(without);
    one.on(40).answer('without', 'kind', true);
    one.on(41).answer('without', 'clear', false);
    one.on(42).answer('without', 'kind', true);
    expect(dayDone(without, one)).toBe('2026-11-02');
    one.on(43).answer('without', 'clear', true);
    expect(dayDone(without, one)).toBe('2026-12-15');
    one.on(44).answer('without', 'clear', true);
    expect(dayDone(without, one), 'the next round begins anew').toBe('2026-12-15');
  });
});
