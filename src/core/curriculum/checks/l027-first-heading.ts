import { nodesBelow } from '../lesson-tree.ts';
import { type LessonCheck, placeOf } from './check.ts';

/** The title is the page's one heading of the first level; a second would mislead everyone who finds their way by headings. */
export const l027: LessonCheck = {
  code: 'L027',
  severity: 'error',
  bad: '# The last two minutes\n',
  good: '## The last two minutes\n',
  *find(lesson) {
    let level = 1;
    for (const node of lesson.tree ? nodesBelow(lesson.tree) : []) {
      if (node.type !== 'heading') continue;
      if (node.depth === 1 || node.depth > level + 1) {
        yield { place: placeOf(lesson, node), values: { wanted: '#'.repeat(Math.max(2, level + 1)) } };
      }
      level = Math.max(node.depth, 2);
    }
  },
};
