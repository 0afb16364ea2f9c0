import { describe, expect, it } from 'vitest';
import { courseCertificate, pathCertificate } from '../../../src/core/progress/certificate.ts';
import { emptyHead, extend } from '../../../src/core/progress/chain.ts';
import { courseProgress } from '../../../src/core/progress/learner.ts';
import type { Level } from '../../../src/core/progress/levels.ts';
import { pathProgress } from '../../../src/core/progress/path-progress.ts';
import { mayReview, reviewOn, SECONDS_PER_DAY } from '../../../src/core/progress/review.ts';
import { dueSurveys, foldSurveys } from '../../../src/core/progress/survey.ts';
import { summarise } from '../../../src/core/reports/summary.ts';
import { chainOf, courseOf, FIRST_DAY, SimulatedLearner } from '../../support/simulated-learner.ts';

const RULES = ['kind', 'clear', 'quick', 'honest', 'calm', 'sure-footed'];
const short = chainOf('a-short-call', ['kind', 'clear']);
const closing = chainOf('the-long-day', RULES);
const follow = chainOf('the-complaint', ['calm', 'honest', 'kind', 'clear', 'quick', 'sure-footed']);
const first = courseOf('first', RULES, [short, closing]);
const second = courseOf('second', ['calm', 'honest'], [follow]);
const path = {
  id: 'front-desk',
  title: 'Front desk',
  summary: '',
  courses: [
    { course: 'first', required: true },
    { course: 'second', required: true },
  ],
};

/** What the learner does on a day, beside the reviews that are due on it. Days without an entry are spent elsewhere. */
const diary: ReadonlyMap<number, (learner: SimulatedLearner) => void> = new Map([
  [
    0,
    (one) => {
      one.do({ type: 'learner.named', data: { name: 'Ada Berg', role: 'front-desk' } });
      one.do({ type: 'course.started', data: { course: 'first' } });
      one.answer('first', 'kind', false);
      one.learn('first', 'kind');
      one.learn('first', 'clear');
    },
  ],
  [1, (one) => void one.play('a-short-call', 'first', { missing: ['clear'] })],
  [2, (one) => void RULES.slice(2).map((rule) => one.learn('first', rule))],
  [4, (one) => void one.play('the-long-day', 'first', { missing: ['quick', 'honest', 'calm'] })],
  [6, (one) => void one.play('the-long-day', 'first', { missing: ['quick'] })],
  [7, (one) => one.do({ type: 'survey.skipped', data: { course: 'first' } })],
  [
    14,
    (one) =>
      one.do({ type: 'survey.answered', data: { course: 'first', answers: [{ question: 'useful', answer: '5' }] } }),
  ],
  [20, (one) => void ['calm', 'honest'].map((rule) => one.learn('second', rule))],
  [22, (one) => void one.play('the-complaint', 'second', { missing: ['kind'] })],
  [23, (one) => void one.play('the-long-day', 'first')],
  [
    36,
    (one) =>
      one.do({
        type: 'followUp.answered',
        data: { course: 'first', answers: [{ question: 'used', answer: 'often' }] },
      }),
  ],
  [50, (one) => void one.play('a-short-call', null, { practice: true, missing: ['kind'] })],
]);

/** The day on which a review of `quick` goes wrong. */
const MISSED_AGAIN = 32;

/** Days on which the learner has no time for reviews. */
const busy = new Set([8, 9, 10, 24, 25, 26, 27, 28]);

interface DayNote {
  readonly reviewed: readonly string[];
  readonly seconds: number;
  readonly surveys: readonly string[];
  readonly levels: Readonly<Record<string, Level>>;
  readonly status: string;
  readonly certificates: readonly string[];
}

function lookAround(learner: SimulatedLearner): Omit<DayNote, 'surveys' | 'reviewed' | 'seconds'> {
  const holder = { learner: 'l1', state: learner.state() };
  const progress = [first, second].map((course) => courseProgress(course, holder.state));
  const checks = [
    courseCertificate(first, holder),
    courseCertificate(second, holder),
    pathCertificate(path, [first, second], holder),
  ];
  return {
    levels: Object.fromEntries(RULES.map((rule) => [rule, learner.level(rule).level])),
    status: `${progress.map((one) => `${one.stepsDone}/${one.steps.length}`).join(' ')} path ${pathProgress(path, progress).done}/2`,
    certificates: checks.flatMap((check) => (check.kind === 'earned' ? [check.certificate.id] : [])),
  };
}

/** What is asked in the morning. */
function surveysOn(learner: SimulatedLearner): string[] {
  const progress = [first, second].map((course) => courseProgress(course, learner.state()));
  const due = dueSurveys(foldSurveys(learner.events), progress, learner.today);
  return due.map(({ kind, course, reminder }) => `${kind} ${course}${reminder ? ' again' : ''}`);
}

function review(learner: SimulatedLearner, day: number): Pick<DayNote, 'reviewed' | 'seconds'> {
  const { attempts } = learner.state();
  const items = learner.items().filter((item) => mayReview(item, attempts, learner.courses));
  const plan = reviewOn(learner.today, items, learner.evidence());
  if (busy.has(day)) return { reviewed: [], seconds: 0 };
  for (const item of plan.items) learner.review(item, !(day === MISSED_AGAIN && item.rules.includes('quick')));
  return { reviewed: plan.items.map((item) => item.id), seconds: plan.seconds };
}

function live(): { readonly days: readonly DayNote[]; readonly learner: SimulatedLearner } {
  const learner = new SimulatedLearner([short, closing, follow], [first, second]);
  const days = Array.from({ length: 60 }, (_, day): DayNote => {
    learner.on(day);
    const surveys = surveysOn(learner);
    const done = review(learner, day);
    diary.get(day)?.(learner);
    return { surveys, ...done, ...lookAround(learner) };
  });
  return { days, learner };
}

const { days, learner } = live();
const daysOf = (item: string) => days.flatMap((note, day) => (note.reviewed.includes(item) ? [day] : []));
const levelOf = (rule: string) =>
  days.flatMap((note, day) =>
    note.levels[rule] === days[day - 1]?.levels[rule] ? [] : [`${day} ${note.levels[rule]}`],
  );

describe('sixty days of a learner', () => {
  it('bring a missed question back at growing intervals', () => {
    expect(daysOf('question/first/kind/check')).toEqual([1, 4, 12, 34]);
  });

  it('bring a missed decision back once its better reply may be shown, and wait over busy days', () => {
    // Missed on day 4, shown from the pass on day 6, which answered it; due on day 9, when there was no time.
    expect(daysOf('decision/the-long-day/about-honest')).toEqual([11, 22, 51]);
    expect(daysOf('decision/the-long-day/about-quick')).toEqual([7, 11, 14, 20, 32, 33, 36, 40, 47, 58]);
  });

  it('never ask for more than ten minutes on a day', () => {
    expect(Math.max(...days.map((note) => note.seconds))).toBeLessThanOrEqual(SECONDS_PER_DAY);
  });

  it('let levels rise and fall', () => {
    expect({ kind: levelOf('kind'), quick: levelOf('quick'), calm: levelOf('calm') }).toEqual({
      // A lesson, kept twice, kept in the passed mixed one; broken with other people, kept, broken in a short call.
      kind: ['0 familiar', '4 sure', '6 mastered', '22 tried', '23 familiar', '50 tried'],
      // Broken in the first conversations, kept twice in mixed ones, missed in a review and right the day after.
      quick: ['0 new', '2 familiar', '4 tried', '22 familiar', '23 mastered', '32 familiar', '33 mastered'],
      calm: ['0 new', '2 familiar', '4 tried', '6 familiar', '22 mastered'],
    });
  });

  it('remind of the survey once, and ask thirty days later whether it was used', () => {
    const daysAsked = (survey: string) => days.flatMap((note, day) => (note.surveys.includes(survey) ? [day] : []));
    const span = (survey: string) => [daysAsked(survey)[0], daysAsked(survey).at(-1), daysAsked(survey).length];
    // Completed on day 6, skipped on day 7, answered on day 14, and asked again on day 36.
    expect(daysAsked('course first')).toEqual([7]);
    expect(daysAsked('course first again')).toEqual([14]);
    expect(daysAsked('followUp first')).toEqual([36]);
    // Completed on day 22 and never answered.
    expect(span('course second')).toEqual([23, 28, 6]);
    expect(span('course second again')).toEqual([29, 35, 7]);
    expect(span('followUp second')).toEqual([52, 59, 8]);
  });

  it('end with both courses, the path and their certificates', () => {
    const when = (id: string) => days.findIndex((note) => note.certificates.includes(id));
    expect({ first: when('first'), second: when('second'), path: when('front-desk') }).toEqual({
      first: 6,
      second: 22,
      path: 22,
    });
    expect(days.at(-1)!.status).toBe('8/8 3/3 path 2/2');
  });

  it('show the same numbers at home, in the report and on the certificate', () => {
    const state = learner.state();
    const { entries } = extend(emptyHead('l1', 'd1'), learner.events);
    const world = { courses: [first, second], texts: learner.texts, shipped: new Set<string>() };
    const reported = summarise(entries, world).summary.courses;
    for (const [at, course] of [first, second].entries()) {
      const home = courseProgress(course, state);
      const check = courseCertificate(course, { learner: 'l1', state });
      const certified = check.kind === 'earned' ? check.certificate.courses[0]! : null;
      const { status, completed, points, best, percent } = reported[at]!;
      expect(certified).toMatchObject({ completed, score: { points, best, percent }, stepsDone: home.stepsDone });
      expect({ status: home.status, score: home.score }).toEqual({ status, score: { points, best, percent } });
    }
  });

  it('are the same when lived again', () => {
    expect(live().days).toEqual(days);
    expect(learner.today).toBe(FIRST_DAY + 59);
  });
});
