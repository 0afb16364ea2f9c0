import type { Attribute } from '../components.ts';
import { type LessonCheck, placeOf } from './check.ts';
import { knownElements } from './elements.ts';

export const l016: LessonCheck = {
  code: 'L016',
  severity: 'error',
  bad: '<Example went="good" title="The call at three">\n\nShe calls back.\n\n</Example>\n',
  good: '<Example went="well" title="The call at three">\n\nShe calls back.\n\n</Example>\n',
  *find(lesson) {
    for (const { element, component } of knownElements(lesson)) {
      for (const one of element.attributes) {
        if (one.type !== 'mdxJsxAttribute' || (one.value !== null && typeof one.value === 'object')) continue;
        const kind = component.attributes[one.name];
        const expected = kind && whatIsExpected(kind, one.value ?? null);
        const place = placeOf(lesson, one.position ? { position: one.position } : element);
        if (expected) yield { place, values: { attribute: one.name, expected } };
      }
    }
  },
};

/** Null where the value fits; a rule's id is looked up by L018. */
function whatIsExpected(kind: Attribute, value: string | null): string | null {
  if (kind === 'flag') return value === null ? null : 'flag';
  if (kind === 'name') return value !== null && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? null : 'name';
  if (kind === 'words' || kind === 'rule') return value?.trim() ? null : 'words';
  return value !== null && kind.includes(value) ? null : kind.join(', ');
}
