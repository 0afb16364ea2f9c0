import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../src/core/curriculum/exercise.ts';
import { seedOf, shownOrder } from '../../src/core/curriculum/exercise-order.ts';
import { isLongestRight } from '../../src/core/curriculum/writing/answer-length.ts';
import { plainText } from '../../src/core/rich-text.ts';
import { courseProblem } from '../../src/messages/en/course-checks.ts';
import { ownCurriculum } from '../support/read-content.ts';

const { catalogue, courses, lessons, problems } = ownCurriculum();
const exercises = lessons.flatMap((lesson) => lesson.exercises.map((exercise) => ({ lesson, exercise })));

/** A choice's answers in the order in which the page shows them. */
function shownAnswers({ lesson, exercise }: (typeof exercises)[number]) {
  if (exercise.kind !== 'choice') return [];
  const order = shownOrder(exercise, seedOf(`${lesson.course}/${lesson.id}/${exercise.id}`));
  return [order.map((place) => ({ ...exercise.options[place]!, text: plainText(exercise.options[place]!.text) }))];
}

describe('the project’s own curriculum', () => {
  it('passes every check, without a warning', () => {
    expect(problems.map(courseProblem)).toEqual([]);
  });

  it('keeps the 95 rules and ten competencies', () => {
    expect(catalogue.rules.size).toBeGreaterThanOrEqual(95);
    expect(catalogue.competencies).toHaveLength(10);
    const numbers = [...catalogue.rules.values()].flatMap((rule) => rule.tenRule ?? []);
    expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('gives every competency a rule', () => {
    for (const { id } of catalogue.competencies) {
      expect(
        [...catalogue.rules.values()].some((rule) => rule.competency === id),
        id,
      ).toBe(true);
    }
  });

  it('has a lesson for each of the Ten Rules', () => {
    const taught = new Set(lessons.filter(({ course }) => course === 'ten-rules').flatMap((lesson) => lesson.rules));
    const ten = [...catalogue.rules.values()].filter((rule) => rule.tenRule !== null);
    expect(ten.filter((rule) => !taught.has(rule.id)).map(({ id }) => id)).toEqual([]);
  });

  it('has lessons of two to six minutes', () => {
    for (const { file, minutes } of lessons) expect([2, 3, 4, 5, 6], file).toContain(minutes);
  });

  it('closes each scored course with a role-play that is one of its steps', () => {
    for (const { id, closing, steps } of courses) {
      if (closing)
        expect(
          steps.some((step) => step.kind === 'rolePlay' && step.id === closing.id),
          id,
        ).toBe(true);
    }
  });

  it('uses every kind of exercise', () => {
    const kinds = new Set<Exercise['kind']>(exercises.map(({ exercise }) => exercise.kind));
    expect([...kinds].toSorted()).toEqual(['build', 'choice', 'many', 'match', 'order', 'rank', 'turning']);
  });
});

describe('the answers of all choices', () => {
  const all = exercises.flatMap(shownAnswers);

  it('are right where they are longest in at most four of ten', () => {
    expect(all.filter(isLongestRight).length / all.length).toBeLessThanOrEqual(0.4);
  });

  it('are right at no place of the page in more than six of ten', () => {
    const places = all.map((answers) => answers.findIndex(({ correct }) => correct));
    for (const place of new Set(places)) {
      expect(places.filter((one) => one === place).length / places.length).toBeLessThanOrEqual(0.6);
    }
  });
});
