import { describe, expect, it } from 'vitest';
import { checkLesson } from '../../../../src/core/curriculum/check-lesson.ts';
import { LESSON_CHECKS } from '../../../../src/core/curriculum/checks/all.ts';
import { readLesson } from '../../../../src/core/curriculum/lesson-file.ts';
import { courseSentence } from '../../../../src/messages/en/course-checks.ts';
import { CATALOGUE, lessonText } from '../lesson-builder.ts';

const read = (body: string) => readLesson({ file: 'content/courses/a/01-b.mdx', text: lessonText(body) });

describe.each(LESSON_CHECKS.map((check) => [check.code, check] as const))('%s', (code, check) => {
  it('finds its bad example, once, in words', () => {
    const problems = checkLesson(read(check.bad), CATALOGUE, [check]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(courseSentence(problems[0]!)).toMatch(/^.{20,240}[.?]$/);
    expect(courseSentence(problems[0]!)).not.toMatch(/undefined|NaN/);
  });

  it('lets its good example pass', () => {
    const lesson = read(check.good);
    expect(lesson.problems).toEqual([]);
    expect(checkLesson(lesson, CATALOGUE, [check])).toEqual([]);
  });
});

describe.each(LESSON_CHECKS.filter(({ code }) => code.startsWith('L')).map((check) => [check.code, check] as const))(
  '%s',
  (code, check) => {
    it('is the only one to speak about its bad example, but for the missing exercise', () => {
      const problems = checkLesson(read(check.bad), CATALOGUE).filter(({ code }) => code.startsWith('L'));
      expect(problems.map((problem) => problem.code).filter((other) => other !== 'L025' || code === 'L025')).toEqual([
        code,
      ]);
    });
  },
);

it('names each code once, and tells it in the order of codes', () => {
  const codes = LESSON_CHECKS.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].toSorted());
});
