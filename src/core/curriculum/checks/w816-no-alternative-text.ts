import { nodesBelow } from '../lesson-tree.ts';
import { type LessonCheck, placeOf } from './check.ts';

export const w816: LessonCheck = {
  code: 'W816',
  severity: 'error',
  bad: '![](counter.png)\n',
  good: '![A counter with a bell and a handwritten sign: back in five minutes](counter.png)\n',
  *find(lesson) {
    for (const node of lesson.tree ? nodesBelow(lesson.tree) : []) {
      if (node.type !== 'image') continue;
      const alt = node.alt?.trim() ?? '';
      const isName = /\.(png|jpe?g|webp|avif|svg)$/i.test(alt) || /^(image|picture|photo)$/i.test(alt);
      if (alt === '' || isName) yield { place: placeOf(lesson, node), values: { url: node.url.slice(0, 60) } };
    }
  },
};
