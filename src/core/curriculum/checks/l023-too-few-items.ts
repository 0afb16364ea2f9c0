import { EXERCISES } from '../components.ts';
import type { ExerciseKind } from '../exercise.ts';
import { type LessonCheck, placeOf } from './check.ts';

/** Fewer than these can be guessed, or leave nothing to think about. */
const least: Readonly<Record<ExerciseKind, number>> = {
  choice: 2,
  many: 3,
  order: 3,
  match: 2,
  turning: 3,
  rank: 3,
  build: 3,
};

export const l023: LessonCheck = {
  code: 'L023',
  severity: 'error',
  bad: '<Order id="offer">\n\nWhat comes first?\n\n<Step>Check it.</Step>\n\n<Step>Send it.</Step>\n\n<Why>Checked things travel better.</Why>\n\n</Order>\n',
  good: '<Order id="offer">\n\nWhat comes first?\n\n<Step>Write it.</Step>\n\n<Step>Check it.</Step>\n\n<Step>Send it.</Step>\n\n<Why>Checked things travel better.</Why>\n\n</Order>\n',
  *find(lesson) {
    for (const { exercise, element, items } of lesson.exercises) {
      const name = element.name ?? '';
      const wanted = least[exercise.kind];
      const values = { name, item: EXERCISES.get(name) ?? '', count: items.length, wanted };
      if (items.length < wanted) yield { place: placeOf(lesson, element), values };
    }
  },
};
