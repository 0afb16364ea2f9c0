import { nodesBelow } from '../lesson-tree.ts';
import { type LessonCheck, placeOf } from './check.ts';

/** Links lead to the web or to mail; pictures stand beside the lesson, because a page asks no other site for anything. */
export const l019: LessonCheck = {
  code: 'L019',
  severity: 'error',
  bad: '[the form](javascript:alert(1))\n',
  good: '[the form](https://example.org/form)\n',
  *find(lesson) {
    for (const node of lesson.tree ? nodesBelow(lesson.tree) : []) {
      const isPicture = node.type === 'image';
      if (node.type !== 'link' && node.type !== 'definition' && !isPicture) continue;
      // A colon before any slash is a scheme; browsers skip blanks and control characters in front of it.
      const isRelative = /^[^:\\]*$|^[^:\\]*\//.test(node.url) && !node.url.startsWith('//');
      const fits = isPicture ? isRelative : isRelative || /^(https?|mailto):/i.test(node.url);
      if (!fits)
        yield { place: placeOf(lesson, node), values: { url: node.url.slice(0, 60), isPicture: Number(isPicture) } };
    }
  },
};
