import type { Nodes } from 'mdast';
import type { LessonText } from '../lesson-file.ts';
import { nodesBelow, wordsOf } from '../lesson-tree.ts';

/** The paragraphs and headings of a lesson, as plain text with the node that they stand in. */
export function passagesOf({ tree }: LessonText): { readonly node: Nodes; readonly text: string }[] {
  if (!tree) return [];
  const blocks = [...nodesBelow(tree)].filter(({ type }) => type === 'paragraph' || type === 'heading');
  return blocks.map((node) => ({ node, text: wordsOf(node) }));
}
