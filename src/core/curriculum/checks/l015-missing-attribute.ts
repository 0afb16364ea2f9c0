import { type LessonCheck, placeOf } from './check.ts';
import { knownElements } from './elements.ts';

export const l015: LessonCheck = {
  code: 'L015',
  severity: 'error',
  bad: '<Example went="well">\n\nShe calls back at three.\n\n</Example>\n',
  good: '<Example went="well" title="The call at three">\n\nShe calls back at three.\n\n</Example>\n',
  *find(lesson) {
    for (const { element, name, component } of knownElements(lesson)) {
      const written = element.attributes.map((one) => (one.type === 'mdxJsxAttribute' ? one.name : ''));
      for (const attribute of Object.keys(component.attributes)) {
        if (written.includes(attribute) || component.optional.includes(attribute)) continue;
        yield { place: placeOf(lesson, element), values: { name, attribute } };
      }
    }
  },
};
