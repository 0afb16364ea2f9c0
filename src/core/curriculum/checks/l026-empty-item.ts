import { EXERCISES } from '../components.ts';
import { textOf } from '../lesson-tree.ts';
import { type LessonCheck, placeOf } from './check.ts';

export const l026: LessonCheck = {
  code: 'L026',
  severity: 'error',
  bad: '<Check id="late">\n\nWhat now?\n\n<Option correct>Ask.</Option>\n\n<Option><Why>It may be wrong.</Why></Option>\n\n</Check>\n',
  good: '<Check id="late">\n\nWhat now?\n\n<Option correct>Ask.</Option>\n\n<Option>Guess. <Why>It may be wrong.</Why></Option>\n\n</Check>\n',
  *find(lesson) {
    for (const { element, items } of lesson.exercises) {
      // A pair carries its words in its attributes.
      if (EXERCISES.get(element.name ?? '') === 'Pair') continue;
      for (const item of items) {
        if (textOf(item).length === 0) yield { place: placeOf(lesson, item), values: { name: item.name ?? '' } };
      }
    }
  },
};
