import { nearest } from '../../nearest.ts';
import type { Catalogue } from '../competency.ts';
import { attribute } from '../read-exercise.ts';
import { type Finding, type LessonCheck, placeOf } from './check.ts';
import { knownElements } from './elements.ts';

export const l018: LessonCheck = {
  code: 'L018',
  severity: 'error',
  bad: '<RuleCard id="keep-promisses" />\n',
  good: '<RuleCard id="keep-promises" />\n',
  *find(lesson, catalogue) {
    for (const [index, rule] of lesson.rules.entries()) {
      const place = lesson.front?.at(['rules', index]) ?? { file: lesson.file, line: 1, column: 1 };
      yield* unknown(rule, catalogue, place);
    }
    for (const { element, component } of knownElements(lesson)) {
      for (const [name, kind] of Object.entries(component.attributes)) {
        const written = element.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
        const rule = attribute(element, name);
        const place = placeOf(lesson, written?.position ? { position: written.position } : element);
        if (kind === 'rule' && rule !== '') yield* unknown(rule, catalogue, place);
      }
    }
  },
};

function* unknown(rule: string, { rules }: Catalogue, place: Finding['place']): Generator<Finding> {
  if (!rules.has(rule)) yield { place, values: { rule, hint: nearest(rule, rules.keys()) ?? '' } };
}
