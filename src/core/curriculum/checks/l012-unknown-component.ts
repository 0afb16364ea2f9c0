import { nearest } from '../../nearest.ts';
import { COMPONENTS } from '../components.ts';
import { isElement, nodesBelow } from '../lesson-tree.ts';
import { type LessonCheck, placeOf } from './check.ts';

/** What Markdown has for the HTML that people reach for. */
const markdown: Readonly<Record<string, string>> = {
  b: '**bold**',
  strong: '**bold**',
  i: '*slanted*',
  em: '*slanted*',
  a: '[words](https://address)',
  img: '![what it shows](file.png)',
  br: 'an empty line',
  p: 'an empty line',
  h2: '## Heading',
  h3: '### Heading',
  ul: '- item',
  li: '- item',
};

export const l012: LessonCheck = {
  code: 'L012',
  severity: 'error',
  bad: '<Momment>\n\nThe phone rings.\n\n</Momment>\n',
  good: '<Moment>\n\nThe phone rings.\n\n</Moment>\n',
  *find(lesson) {
    for (const node of lesson.tree ? nodesBelow(lesson.tree) : []) {
      if (!isElement(node) || COMPONENTS.has(node.name ?? '')) continue;
      const name = node.name ?? '';
      const hint = markdown[name.toLowerCase()] ? '' : (nearest(name, COMPONENTS.keys()) ?? '');
      yield { place: placeOf(lesson, node), values: { name, hint, markdown: markdown[name.toLowerCase()] ?? '' } };
    }
  },
};
