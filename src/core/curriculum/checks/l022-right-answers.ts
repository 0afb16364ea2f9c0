import type { Exercise } from '../exercise.ts';
import { type LessonCheck, placeOf } from './check.ts';

const good =
  '<Check id="late">\n\nWhat do you say?\n\n<Option correct>I will find out. <Why>Now somebody looks.</Why></Option>\n\n<Option>It will turn up. <Why>And if not?</Why></Option>\n\n</Check>\n';

export const l022: LessonCheck = {
  code: 'L022',
  severity: 'error',
  bad: good.replace(' correct', ''),
  good,
  *find(lesson) {
    for (const { exercise, element } of lesson.exercises) {
      const wanted = rightAnswers(exercise);
      if (!wanted) continue;
      const { count, min, max } = wanted;
      const values = { name: element.name ?? '', count, wanted: min === max ? `${min}` : `${min} to ${max}` };
      if (count < min || count > max) yield { place: placeOf(lesson, element), values };
    }
  },
};

/** How many answers are marked right, and how many may be; null for exercises whose right answer is their writing. */
function rightAnswers(exercise: Exercise): { count: number; min: number; max: number } | null {
  const count = (items: readonly { readonly correct: boolean }[]) => items.filter((item) => item.correct).length;
  if (exercise.kind === 'choice') return { count: count(exercise.options), min: 1, max: 1 };
  if (exercise.kind === 'turning') return { count: count(exercise.turns), min: 1, max: 1 };
  // If all are right there is nothing to find out.
  if (exercise.kind === 'many')
    return { count: count(exercise.options), min: 1, max: Math.max(1, exercise.options.length - 1) };
  return null;
}
