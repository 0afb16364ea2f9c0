import { EXERCISES } from '../components.ts';
import { isElement } from '../lesson-tree.ts';
import { type LessonCheck, placeOf } from './check.ts';

/** Text after the first item of an exercise would be taken as part of its question, far from where it was written. */
export const l028: LessonCheck = {
  code: 'L028',
  severity: 'error',
  bad: '<Check id="late">\n\nWhat now?\n\n<Option correct>Ask.</Option>\n\nThink first.\n\n<Option>Guess. <Why>It may be wrong.</Why></Option>\n\n</Check>\n',
  good: '<Check id="late">\n\nWhat now? Think first.\n\n<Option correct>Ask.</Option>\n\n<Option>Guess. <Why>It may be wrong.</Why></Option>\n\n</Check>\n',
  *find(lesson) {
    for (const { element, items } of lesson.exercises) {
      const first = items[0]?.position?.start.offset ?? Number.POSITIVE_INFINITY;
      for (const child of element.children) {
        const isItems = isElement(child) || (child.type === 'paragraph' && child.children.some(isElement));
        const starts = child.position?.start.offset ?? 0;
        if (!isItems && starts > first)
          yield { place: placeOf(lesson, child), values: { name: EXERCISES.get(element.name ?? '') ?? '' } };
      }
    }
  },
};
