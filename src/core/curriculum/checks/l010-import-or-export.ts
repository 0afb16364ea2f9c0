import type { Nodes } from 'mdast';
import { nodesBelow, wordsOf } from '../lesson-tree.ts';
import { type LessonCheck, placeOf } from './check.ts';

export const l010: LessonCheck = {
  code: 'L010',
  severity: 'error',
  bad: 'import { x } from "./x.ts"\n',
  good: 'The import of wine has doubled.\n',
  *find(lesson) {
    for (const node of lesson.tree ? nodesBelow(lesson.tree) : []) {
      const word = codeWord(node);
      if (word) yield { place: placeOf(lesson, node), values: { word } };
    }
  },
};

/** The word by which MDX takes a paragraph as JavaScript and runs it, or null. */
export function codeWord(node: Nodes): string | null {
  if (node.type !== 'paragraph') return null;
  return /^(import|export)(?![\p{L}\p{N}'’-])/u.exec(wordsOf(node).trimStart())?.[1] ?? null;
}
