import type { Parents } from 'mdast';
import { COMPONENTS } from '../components.ts';
import type { LessonText } from '../lesson-file.ts';
import { isElement } from '../lesson-tree.ts';
import { type Finding, type LessonCheck, placeOf } from './check.ts';

export const l017: LessonCheck = {
  code: 'L017',
  severity: 'error',
  bad: '<Moment>\n\n<RuleCard id="keep-promises" />\n\n</Moment>\n',
  good: '<Moment>\n\nThe phone rings.\n\n</Moment>\n\n<RuleCard id="keep-promises" />\n',
  *find(lesson) {
    if (lesson.tree) yield* misplaced(lesson, lesson.tree, null);
  },
};

function* misplaced(lesson: LessonText, parent: Parents, inside: string | null): Generator<Finding> {
  for (const child of parent.children) {
    const name = isElement(child) ? (child.name ?? '') : null;
    const component = COMPONENTS.get(name ?? '');
    if (component) {
      const fits = component.inside === null ? inside === null : component.inside.includes(inside ?? '');
      const values = { name: name ?? '', inside: component.inside?.join(', ') ?? '' };
      if (!fits) yield { place: placeOf(lesson, child), values };
    }
    if ('children' in child) yield* misplaced(lesson, child, name ?? inside);
  }
}
