import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../src/core/days.ts';
import { confirmCode, courseCertificate, pathCertificate } from '../../../src/core/progress/certificate.ts';
import { emptyHead, extend } from '../../../src/core/progress/chain.ts';
import type { EventData } from '../../../src/core/progress/events.ts';
import { exemptIn, plansInForce, putAway } from '../../../src/core/progress/own-plan.ts';
import { ownView } from '../../../src/core/progress/own-view.ts';
import { pathProgress } from '../../../src/core/progress/path-progress.ts';
import { standingsOf } from '../../../src/core/reports/standing.ts';
import { personOf, summarise } from '../../../src/core/reports/summary.ts';
import { emptyTeam, teamPeople } from '../../../src/core/reports/team.ts';
import { chainOf, courseOf, FIRST_DAY, SimulatedLearner } from '../../support/simulated-learner.ts';

const small = chainOf('small-talk', ['kind']);
const talk = chainOf('talk', ['kind', 'clear', 'quick']);
const first = courseOf('first', ['kind'], [small, talk]);
const second = courseOf('second', ['clear'], [talk]);
const third = courseOf('third', ['quick'], []);
const courses = [first, second, third];
const path = {
  id: 'desk',
  title: 'Desk',
  summary: '',
  courses: courses.map(({ id }) => ({ course: id, required: true })),
};
const onDay = (day: number) => dateOf(FIRST_DAY + day);

type PlanCourse = EventData<'plan.opened'>['courses'][number];
const until = (course: string, day: number | null, validDays: number | null = null): PlanCourse => ({
  course,
  due: day === null ? null : onDay(day),
  validDays,
});

function open(learner: SimulatedLearner, asked: readonly PlanCourse[], more: Partial<EventData<'plan.opened'>> = {}) {
  const data = { plan: 'spring', learner: 'p-1', by: 'Ms Lind', courses: [...asked], exempt: [], retired: [], ...more };
  learner.do({ type: 'plan.opened', data });
}

const newcomer = () => new SimulatedLearner([small, talk], courses);
const viewOn = (learner: SimulatedLearner, day: number) =>
  ownView(courses, { state: learner.state(), events: learner.events, today: FIRST_DAY + day });
const nextOn = (learner: SimulatedLearner, day: number) => {
  const { next, isRenewal } = viewOn(learner, day);
  return next && `${isRenewal ? 'again ' : ''}${next.course}/${next.step.id}`;
};

function finish(learner: SimulatedLearner, course: string, lesson: string): void {
  learner.learn(course, lesson);
  learner.play('talk', course);
}

describe('what "Continue" points to', () => {
  it('is the first course in order while no plan says otherwise', () => {
    expect(nextOn(newcomer(), 0)).toBe('first/kind');
  });

  it('is what is late or due within two weeks, before what was begun', () => {
    const learner = newcomer();
    learner.learn('first', 'kind');
    open(learner, [until('second', 20), until('third', 40)]);
    expect(nextOn(learner, 5)).toBe('first/small-talk');
    expect(nextOn(learner, 6)).toBe('second/clear');
    expect(nextOn(learner, 30)).toBe('second/clear');
    finish(learner, 'second', 'clear');
    expect(nextOn(learner, 30)).toBe('third/quick');
  });

  it('is an open conversation before anything that is late', () => {
    const learner = newcomer();
    learner.learn('first', 'kind');
    const attempt = 'a1';
    const about = { scenario: 'small-talk', scenarioHash: small.scenarioHash, scoringHash: small.scoringHash };
    const begun = { attempt, course: 'first', ...about, seed: 1, mode: 'coached', kind: 'assessed' } as const;
    learner.do({ type: 'attempt.started', data: { ...begun, known: [], from: null, timing: null } });
    open(learner, [until('second', -3)]);
    expect(nextOn(learner, 0)).toBe('first/small-talk');
  });

  it('is never a course that need not be taken', () => {
    const learner = newcomer();
    open(learner, [], { exempt: ['first', 'second'] });
    expect(nextOn(learner, 0)).toBe('third/quick');
    learner.learn('third', 'quick');
    expect(nextOn(learner, 0)).toBeNull();
  });

  it('is a course that is due again, from two weeks before its day on, and no longer once it was renewed', () => {
    const learner = newcomer();
    finish(learner, 'second', 'clear');
    open(learner, [until('second', null, 100)], { exempt: ['first', 'third'] });
    expect(nextOn(learner, 85)).toBeNull();
    expect(nextOn(learner, 86)).toBe('again second/talk');
    expect(nextOn(learner, 101)).toBe('again second/talk');
    learner.on(101).play('talk', 'second');
    expect(nextOn(learner, 101)).toBeNull();
  });
});

describe('what was seen at work', () => {
  it('renews a course that was completed, and no other', () => {
    const learner = newcomer();
    finish(learner, 'second', 'clear');
    open(learner, [until('second', null, 100), until('third', 200, 100)], { exempt: ['first'] });
    for (const course of ['second', 'third'])
      learner.do({
        type: 'practice.observed',
        data: { signOff: course, course, day: onDay(90), by: 'Ms Lind', text: 'Asked first.' },
      });
    expect(nextOn(learner, 101)).not.toBe('again second/talk');
    expect(
      viewOn(learner, 101).standings.map(({ course, done, validUntil }) => [course, done, validUntil]),
    ).toContainEqual(['second', onDay(90), onDay(190)]);
    expect(viewOn(learner, 101).standings.find(({ course }) => course === 'third')?.done).toBeNull();
    expect(nextOn(learner, 191)).toBe('again second/talk');
  });
});

describe('what the plans say of a course', () => {
  it('is the earliest day and the shortest validity of all plans, and a plan opened again takes its own place', () => {
    const learner = newcomer();
    open(learner, [until('first', 30, 365)]);
    open(learner, [until('first', 10)], { plan: 'other', by: 'Mr Kaya', exempt: ['second'] });
    const [standing] = viewOn(learner, 0).standings;
    expect(standing).toMatchObject({ course: 'first', duty: { by: 'Mr Kaya', due: onDay(10), validDays: 365 } });
    open(learner, [], { plan: 'other' });
    expect(viewOn(learner, 0).standings[0]).toMatchObject({ duty: { by: 'Ms Lind', due: onDay(30) }, timing: null });
  });

  it('is nothing any more once the plan was put away, and the learner stays who the plan says', () => {
    const learner = newcomer();
    open(learner, [until('first', 3)], { exempt: ['third'], retired: ['small-talk'] });
    const [known] = plansInForce(learner.state().plans);
    learner.do(putAway(known!));
    expect(plansInForce(learner.state().plans)).toEqual([]);
    expect(viewOn(learner, 5).standings.map(({ duty, timing }) => [duty, timing])).toEqual(
      courses.map(() => [null, null]),
    );
    expect(viewOn(learner, 5).courses[0]?.steps).toHaveLength(3);
    expect(personOf(learner.events)).toBe('p-1');
  });

  it('puts what is asked for first, by its day, and what need not be taken last', () => {
    const learner = newcomer();
    open(learner, [until('third', 9), until('second', 3)], { exempt: ['first'] });
    expect(viewOn(learner, 0).courses.map(({ course }) => course)).toEqual(['second', 'third', 'first']);
  });

  it('takes a retired role-play out of the steps and of what counts, and leaves its attempts in the record', () => {
    const learner = newcomer();
    learner.play('talk', 'first', { missing: ['kind', 'clear', 'quick'] });
    learner.learn('first', 'kind');
    const before = viewOn(learner, 0).courses[0]!;
    expect([before.steps.length, before.status, before.attempts]).toEqual([3, 'inProgress', 1]);
    open(learner, [until('first', 5)], { retired: ['talk', 'small-talk'] });
    const after = viewOn(learner, 0).courses[0]!;
    expect([after.steps.length, after.stepsDone, after.status, after.score]).toEqual([1, 1, 'completed', null]);
    expect(learner.state().attempts.size).toBe(1);
  });

  it('takes a course that need not be taken out of what a path requires, unless it was done', () => {
    const learner = newcomer();
    finish(learner, 'second', 'clear');
    open(learner, [], { exempt: ['first', 'second'] });
    const { courses: shown } = viewOn(learner, 0);
    expect(pathProgress(path, shown, exemptIn(learner.state().plans))).toMatchObject({ done: 1, of: 2 });
  });
});

describe('the learner’s home, the report and the certificate (18)', () => {
  const learner = newcomer();
  learner.on(2);
  finish(learner, 'second', 'clear');
  const asked = [until('second', 1, 30), until('first', 6), until('third', 60)];
  open(learner, asked, { exempt: ['third'], retired: ['small-talk'] });
  const { entries } = extend(emptyHead('l1', 'd1'), learner.events);
  const own = courses.map((course) => ({ ...course, steps: course.steps.filter(({ id }) => id !== 'small-talk') }));
  const { summary } = summarise(entries, { courses: own, texts: learner.texts, shipped: new Set() });
  const team = {
    ...emptyTeam('spring'),
    assignments: asked.map((one) => ({ ...one, team: null, role: null })),
    exempt: [{ person: 'p-1', course: 'third' }],
  };
  const [person] = teamPeople(team, [summary], String);

  it.each([2, 8, 20, 31, 33])('say the same of each course on day %i', (day) => {
    const today = FIRST_DAY + day;
    const { courses: shown, standings } = viewOn(learner, day);
    const report = standingsOf(person!, own, { team, today });
    const said = report.map(({ course, state, timing, due, validUntil, summary: sum }) => [
      course,
      state,
      state === 'exempt' ? null : [timing, due, validUntil],
      [sum?.percent ?? null, sum?.attempts ?? 0, sum?.completed ?? null],
    ]);
    const home = report.map(({ course }) => {
      const { duty, timing, due, validUntil } = standings.find((one) => one.course === course)!;
      const progress = shown.find((one) => one.course === course)!;
      const isExempt = duty?.kind === 'exempt';
      return [
        course,
        isExempt ? 'exempt' : progress.status,
        isExempt ? null : [timing, due, validUntil],
        [progress.score?.percent ?? null, progress.attempts, progress.completed?.slice(0, 10) ?? null],
      ];
    });
    expect(home).toEqual(said);
    const check = courseCertificate(second, { learner: 'l1', state: learner.state() });
    const progress = shown.find(({ course }) => course === 'second')!;
    expect(check).toMatchObject({
      certificate: {
        courses: [{ score: progress.score, stepsDone: progress.stepsDone, steps: progress.steps.length }],
      },
    });
  });

  it('agree on a path without the courses that need not be taken', () => {
    const done = newcomer();
    finish(done, 'first', 'kind');
    finish(done, 'second', 'clear');
    open(done, [], { exempt: ['third'], retired: ['small-talk'] });
    const holder = { learner: 'l1', state: done.state() };
    const check = pathCertificate(path, courses, holder);
    expect(check).toMatchObject({ kind: 'earned', certificate: { courses: [{ steps: 2 }, { steps: 2 }] } });
    const code = check.kind === 'earned' ? check.certificate.code : '';
    expect(confirmCode(code, [holder], { courses, paths: [path] })?.title).toBe('Desk');
  });

  it('confirm a code that was printed before a plan took its role-play away', () => {
    const done = newcomer();
    finish(done, 'second', 'clear');
    const check = courseCertificate(second, { learner: 'l1', state: done.state() });
    const code = check.kind === 'earned' ? check.certificate.code : '';
    open(done, [], { retired: ['talk'] });
    const holder = { learner: 'l1', state: done.state() };
    expect(confirmCode(code, [holder], { courses, paths: [] })?.courses[0]?.score?.points).toBe(3);
  });
});
