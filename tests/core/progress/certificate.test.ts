import { describe, expect, it } from 'vitest';
import type { Course } from '../../../src/core/curriculum/course.ts';
import {
  type CertificateCheck,
  confirmCode,
  courseCertificate,
  pathCertificate,
  readCode,
} from '../../../src/core/progress/certificate.ts';
import { chainOf, courseOf, SimulatedLearner } from '../../support/simulated-learner.ts';

const talk = chainOf('talk', ['kind', 'clear', 'quick']);
const course = courseOf('first', ['kind'], [talk]);
const second = courseOf('second', ['clear'], []);
const path = {
  id: 'front-desk',
  title: 'Front desk',
  summary: '',
  courses: [
    { course: 'first', required: true },
    { course: 'second', required: false },
  ],
};

function holder(learner: SimulatedLearner) {
  return { learner: 'l1', state: learner.state() };
}

function graduate(): SimulatedLearner {
  const learner = new SimulatedLearner([talk], [course, second]);
  learner.do({ type: 'learner.named', data: { name: 'Ada Berg', role: 'front-desk' } });
  learner.learn('first', 'kind');
  learner.on(3).play('talk', 'first', { missing: ['quick'] });
  return learner;
}

const codeOf = (check: CertificateCheck) => (check.kind === 'earned' ? check.certificate.code : check.kind);

describe('the certificate of a course', () => {
  it('is never there before it is earned, and says what is missing', () => {
    const learner = new SimulatedLearner([talk], [course]);
    const check = () => courseCertificate(course, holder(learner));
    expect(check()).toEqual({
      kind: 'missing',
      missing: [
        { kind: 'step', course: 'first', step: course.steps[0] },
        { kind: 'pass', course: 'first', step: course.steps[1], possible: true },
      ],
    });
    learner.learn('first', 'kind');
    learner.play('talk', 'first', { missing: ['kind', 'clear'] });
    expect(check()).toMatchObject({ missing: [{ kind: 'pass', possible: true }] });
  });

  it('says so where no attempt is left', () => {
    const once: Course = { ...course, attempts: 1 };
    const learner = new SimulatedLearner([talk], [once]);
    learner.play('talk', 'first', { missing: ['kind', 'clear'] });
    expect(courseCertificate(once, holder(learner))).toMatchObject({
      missing: [{ kind: 'step' }, { kind: 'pass', possible: false }],
    });
  });

  it('tells what was done, when, with which score and on which content', () => {
    expect(courseCertificate(course, holder(graduate()))).toMatchObject({
      kind: 'earned',
      certificate: {
        title: 'The course first',
        name: 'Ada Berg',
        completed: '2026-11-05',
        courses: [
          { course: 'first', completed: '2026-11-05', score: { points: 1, best: 3, percent: 33 }, content: 'talk-has' },
        ],
      },
    });
  });

  it('has the same code for the same record, whatever the name', () => {
    const learner = graduate();
    const code = codeOf(courseCertificate(course, holder(learner)));
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    learner.do({ type: 'learner.named', data: { name: 'Ada Lind', role: null } });
    expect(codeOf(courseCertificate(course, holder(learner)))).toBe(code);
  });

  it('has another code for another person, day or score', () => {
    const codes = new Set([codeOf(courseCertificate(course, holder(graduate())))]);
    codes.add(codeOf(courseCertificate(course, { learner: 'l2', state: graduate().state() })));
    const better = graduate();
    better.play('talk', 'first');
    codes.add(codeOf(courseCertificate(course, holder(better))));
    const later = new SimulatedLearner([talk], [course]);
    later.learn('first', 'kind');
    later.on(4).play('talk', 'first', { missing: ['quick'] });
    codes.add(codeOf(courseCertificate(course, holder(later))));
    expect(codes.size).toBe(4);
  });
});

describe('the certificate of a path', () => {
  it('is earned by the required courses alone', () => {
    const learner = graduate();
    const check = pathCertificate(path, [course, second], holder(learner));
    expect(check).toMatchObject({
      kind: 'earned',
      certificate: { title: 'Front desk', courses: [{ course: 'first' }] },
    });
    learner.on(9).learn('second', 'clear');
    expect(codeOf(pathCertificate(path, [course, second], holder(learner)))).toBe(codeOf(check));
  });

  it('names the courses that are missing', () => {
    const check = pathCertificate(path, [course, second], holder(new SimulatedLearner([talk], [course])));
    expect(check).toEqual({
      kind: 'missing',
      missing: [{ kind: 'course', course: 'first', title: 'The course first' }],
    });
  });
});

describe('a code', () => {
  const offer = { courses: [course, second], paths: [path] };

  it('leads to the record that it was printed from', () => {
    const learner = graduate();
    const code = codeOf(courseCertificate(course, holder(learner)));
    expect(confirmCode(code, [holder(learner)], offer)).toMatchObject({
      kind: 'course',
      id: 'first',
      name: 'Ada Berg',
    });
  });

  it('still does after a better attempt and after a rename', () => {
    const learner = graduate();
    const code = codeOf(courseCertificate(course, holder(learner)));
    learner.on(8).play('talk', 'first');
    learner.do({ type: 'learner.named', data: { name: 'Ada Lind', role: null } });
    expect(confirmCode(code, [holder(learner)], offer)).toMatchObject({
      name: 'Ada Lind',
      courses: [{ score: { points: 1 } }],
    });
  });

  it('leads nowhere where the record is not at hand or was changed', () => {
    const code = codeOf(courseCertificate(course, holder(graduate())));
    expect(confirmCode(code, [{ learner: 'l2', state: graduate().state() }], offer)).toBeNull();
    expect(confirmCode('0000-0000-0000', [holder(graduate())], offer)).toBeNull();
  });

  it.each([
    ['7k3m 9qpt 2xhb', '7K3M-9QPT-2XHB'],
    ['7K3M9QPT2XHB', '7K3M-9QPT-2XHB'],
    ['oil0-1111-aaaa', '0110-1111-AAAA'],
    ['7K3M-9QPT', null],
    ['7K3M-9QPT-2XHU', null],
    ['', null],
  ])('is read from %j as %j', (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });
});
