import { isElement, nodesBelow } from '../lesson-tree.ts';
import { type LessonCheck, placeOf } from './check.ts';

export const l013: LessonCheck = {
  code: 'L013',
  severity: 'error',
  bad: '<RuleCard id={rule} />\n',
  good: '<RuleCard id="keep-promises" />\n',
  *find(lesson) {
    for (const node of lesson.tree ? nodesBelow(lesson.tree) : []) {
      if (!isElement(node)) continue;
      for (const one of node.attributes) {
        const isCode =
          one.type === 'mdxJsxExpressionAttribute' || (one.value !== null && typeof one.value === 'object');
        const attribute = one.type === 'mdxJsxAttribute' ? one.name : '';
        if (isCode)
          yield { place: placeOf(lesson, one.position ? { position: one.position } : node), values: { attribute } };
      }
    }
  },
};
