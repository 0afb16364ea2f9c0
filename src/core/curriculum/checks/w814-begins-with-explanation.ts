import type { Root } from 'mdast';
import { isElement, nodesBelow, wordsOf } from '../lesson-tree.ts';
import { wordsIn } from '../writing/sentences.ts';
import { type LessonCheck, placeOf } from './check.ts';

/** So many words may set the scene before something is asked. */
const OPENING = 100;

/** A lesson opens with a moment or a question, so that the reader has thought before being told. */
export const w814: LessonCheck = {
  code: 'W814',
  severity: 'warning',
  bad: 'Promises matter, because trust is built on them.\n',
  good: 'When did somebody last break their word to you?\n',
  *find(lesson) {
    const first = lesson.tree?.children.find(({ type }) => type !== 'yaml');
    if (lesson.tree && first && !asksEarly(lesson.tree)) yield { place: placeOf(lesson, first) };
  },
};

function asksEarly(tree: Root): boolean {
  let words = 0;
  for (const node of nodesBelow(tree)) {
    if (isElement(node) && node.name === 'Moment') return true;
    if (node.type === 'heading') return false;
    if (node.type !== 'text') continue;
    if (wordsOf(node).includes('?')) return true;
    words += wordsIn(wordsOf(node)).length;
    if (words > OPENING) return false;
  }
  return false;
}
