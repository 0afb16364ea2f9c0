import { nearest } from '../../nearest.ts';
import { type LessonCheck, placeOf } from './check.ts';
import { knownElements } from './elements.ts';

export const l014: LessonCheck = {
  code: 'L014',
  severity: 'error',
  bad: '<RuleCard rule="keep-promises" id="keep-promises" />\n',
  good: '<RuleCard id="keep-promises" />\n',
  *find(lesson) {
    for (const { element, name, component } of knownElements(lesson)) {
      const known = Object.keys(component.attributes);
      for (const one of element.attributes) {
        if (one.type !== 'mdxJsxAttribute' || known.includes(one.name)) continue;
        const values = { name, attribute: one.name, hint: nearest(one.name, known) ?? '', known: known.join(', ') };
        yield { place: placeOf(lesson, one.position ? { position: one.position } : element), values };
      }
    }
  },
};
