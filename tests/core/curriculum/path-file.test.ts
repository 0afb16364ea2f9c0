import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inPathOrder, pathOf } from '../../../src/core/curriculum/path.ts';
import { readPaths } from '../../../src/core/curriculum/path-file.ts';
import { courseProblem } from '../../../src/messages/en/course-checks.ts';
import { courseOf } from '../../support/simulated-learner.ts';

const read = (text: string) => readPaths({ file: 'paths.yaml', text }, ['ten-rules', 'listening']);

const desk = (courses: string) => `- id: front-desk
  title: Front desk
  summary: You meet customers face to face.
  courses:
${courses}`;

describe('a path file', () => {
  it('lists the courses of a role in order, required unless they are optional', () => {
    const { paths, problems } = read(desk('    - course: ten-rules\n    - course: listening\n      optional: true\n'));
    expect(problems).toEqual([]);
    expect(paths[0]!.courses).toEqual([
      { course: 'ten-rules', required: true },
      { course: 'listening', required: false },
    ]);
  });

  it.each([
    [
      'a course that is not there',
      desk('    - course: ten-rulse\n'),
      'paths.yaml:5:15 error P011 There is no course "ten-rulse" in content/courses/. Did you mean "ten-rules"?',
    ],
    [
      'a course twice',
      desk('    - course: ten-rules\n    - course: ten-rules\n'),
      'paths.yaml:6:15 error P012 "ten-rules" is on this path already. Take one out.',
    ],
    [
      'nothing required',
      desk('    - course: ten-rules\n      optional: true\n'),
      'paths.yaml:5:5 error P013 Nothing is required on this path, so nobody could finish it. Take "optional: true" off one course.',
    ],
    [
      'two paths with one id',
      desk('    - course: ten-rules\n') + desk('    - course: listening\n'),
      'paths.yaml:6:7 error P010 Two paths are called "front-desk". A path\'s id is the role that people choose: rename one.',
    ],
    [
      'a mistyped field',
      desk('    - cours: ten-rules\n'),
      'paths.yaml:5:7 error P003 Nothing reads a field called "cours". Did you mean "course"?',
    ],
  ])('says where %s stands, and what to do', (_, text, sentence) => {
    expect(read(text).problems.map(courseProblem)).toEqual([sentence]);
  });

  it('of this site is sound and has a path for each of five roles', () => {
    const text = readFileSync(new URL('../../../content/paths.yaml', import.meta.url), 'utf8');
    const named = [...text.matchAll(/course: (\S+)/g)].map((match) => match[1]!);
    const { paths, problems } = readPaths({ file: 'paths.yaml', text }, named);
    expect(problems).toEqual([]);
    expect(paths.map((path) => path.id)).toEqual(['front-desk', 'phone-and-mail', 'sales', 'back-office', 'team-lead']);
  });
});

describe('the order of courses', () => {
  const courses = ['a', 'b', 'c'].map((id) => courseOf(id, ['kind'], []));
  const path = { id: 'sales', title: '', summary: '', courses: [{ course: 'c', required: true }] };

  it('begins with those of the path', () => {
    expect(inPathOrder(courses, path).map((course) => course.id)).toEqual(['c', 'a', 'b']);
    expect(inPathOrder(courses, null).map((course) => course.id)).toEqual(['a', 'b', 'c']);
  });

  it('is nobody’s where the role is unknown', () => {
    expect(pathOf([path], 'sales')).toBe(path);
    expect(pathOf([path], 'pilot')).toBeNull();
    expect(pathOf([path], null)).toBeNull();
  });
});
