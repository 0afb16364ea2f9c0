import { type LessonCheck, placeOf } from './check.ts';

const check = (id: string) =>
  `<Check id="${id}">\n\nWhat now?\n\n<Option correct>Ask.</Option>\n\n<Option>Guess. <Why>It may be wrong.</Why></Option>\n\n</Check>\n\n`;

export const l024: LessonCheck = {
  code: 'L024',
  severity: 'error',
  bad: check('late') + check('late'),
  good: check('late') + check('early'),
  *find(lesson) {
    const seen = new Map<string, number>();
    for (const { exercise, element } of lesson.exercises) {
      const place = placeOf(lesson, element);
      const line = seen.get(exercise.id);
      if (line !== undefined && exercise.id !== '') yield { place, values: { id: exercise.id, line } };
      if (line === undefined) seen.set(exercise.id, place.line);
    }
  },
};
