import { describe, expect, it } from 'vitest';
import { dayIn } from '../../../src/core/days.ts';
import { cleanAnswers, dueSurveys, foldSurveys, SURVEYS, surveyKey } from '../../../src/core/progress/survey.ts';
import { FIRST_DAY, SimulatedLearner } from '../../support/simulated-learner.ts';

const completed = '2026-11-02T10:00:00.000+01:00';

function asked(learner: SimulatedLearner): string[] {
  const due = dueSurveys(foldSurveys(learner.events), [{ course: 'first', completed }], learner.today);
  return due.map((one) => (one.reminder ? `${one.kind}, reminder` : one.kind));
}

const skip = (learner: SimulatedLearner) => learner.do({ type: 'survey.skipped', data: { course: 'first' } });

describe('the survey after a course', () => {
  it('has two to five questions, and the one after thirty days asks whether it was used', () => {
    for (const questions of Object.values(SURVEYS)) {
      expect(questions.length).toBeGreaterThanOrEqual(2);
      expect(questions.length).toBeLessThanOrEqual(5);
    }
    expect(SURVEYS.followUp[0]!.id).toBe('used');
  });

  it('is asked when the course is complete, and not before', () => {
    const learner = new SimulatedLearner([], []);
    expect(dueSurveys(new Map(), [{ course: 'first', completed: null }], FIRST_DAY)).toEqual([]);
    expect(asked(learner)).toEqual(['course']);
  });

  it('rests for seven days when skipped, comes back once, and never after a second skip', () => {
    const learner = new SimulatedLearner([], []);
    skip(learner);
    expect(asked(learner.on(6))).toEqual([]);
    expect(asked(learner.on(7))).toEqual(['course, reminder']);
    skip(learner);
    expect(asked(learner.on(20))).toEqual([]);
  });

  it('is a reminder for a week from the seventh day on where nothing was said, and then no more', () => {
    const learner = new SimulatedLearner([], []);
    expect([6, 7, 13, 14].map((day) => asked(learner.on(day)))).toEqual([
      ['course'],
      ['course, reminder'],
      ['course, reminder'],
      [],
    ]);
  });

  it('is done once it was answered, and a later answer replaces the earlier one', () => {
    const learner = new SimulatedLearner([], []);
    const answer = (stars: string) =>
      learner.do({
        type: 'survey.answered',
        data: { course: 'first', answers: [{ question: 'useful', answer: stars }] },
      });
    answer('3');
    answer('4');
    expect(asked(learner.on(7))).toEqual([]);
    expect(foldSurveys(learner.events).get(surveyKey('course', 'first'))!.answers).toEqual([
      { question: 'useful', answer: '4' },
    ]);
  });
});

describe('the question after thirty days', () => {
  const finished = () => {
    const learner = new SimulatedLearner([], []);
    learner.do({ type: 'survey.answered', data: { course: 'first', answers: [] } });
    return learner;
  };

  it('is asked from the thirtieth day to the fifty-ninth', () => {
    const daysAsked = Array.from({ length: 80 }, (_, day) => day).filter((day) => asked(finished().on(day)).length > 0);
    expect([daysAsked[0], daysAsked.at(-1), daysAsked.length]).toEqual([30, 59, 30]);
  });

  it('is closed by an answer or a skip', () => {
    const skipped = finished();
    skipped.on(30).do({ type: 'followUp.skipped', data: { course: 'first' } });
    expect(asked(skipped.on(45))).toEqual([]);
    const answered = finished();
    answered.on(30).do({
      type: 'followUp.answered',
      data: { course: 'first', answers: [{ question: 'used', answer: 'once' }] },
    });
    expect(asked(answered.on(45))).toEqual([]);
  });
});

describe('answers', () => {
  it('are kept only where they answer a question that was asked', () => {
    const given = new Map([
      ['useful', '6'],
      ['trueToWork', '4'],
      ['pace', 'sideways'],
      ['change', '  More practice.  '],
      ['__proto__', 'x'],
    ]);
    expect(cleanAnswers('course', given)).toEqual([
      { question: 'trueToWork', answer: '4' },
      { question: 'change', answer: 'More practice.' },
    ]);
  });

  it('count their days on the calendar of whoever gave them', () => {
    expect(dayIn('2026-11-02T23:30:00+01:00')).toBe(dayIn('2026-11-02T00:10:00-05:00'));
  });
});
