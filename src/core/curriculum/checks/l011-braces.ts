import type { Parents } from 'mdast';
import { isElement, nodesBelow } from '../lesson-tree.ts';
import { type LessonCheck, placeAt } from './check.ts';
import { codeWord } from './l010-import-or-export.ts';

/**
 * Every brace outside code is refused, not only those that our parser sees as an expression: the site renders with another
 * parser, and a place on which the two differ must not become a way to run code.
 */
export const l011: LessonCheck = {
  code: 'L011',
  severity: 'error',
  bad: 'Call {process.env.PHONE} for help.\n',
  good: 'Call the number on the card for help. Code such as `{name}` is fine.\n',
  *find(lesson) {
    if (!lesson.tree) return;
    let text = lesson.text;
    for (const position of elsewhere(lesson.tree)) {
      const [from, to] = [position.start.offset ?? 0, position.end.offset ?? 0];
      text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
    }
    // The closing brace of a pair needs no line of its own.
    const pattern = /\\[{}]|\{[^{}]*\}?|\}/g;
    for (const { 0: found, index } of text.matchAll(pattern)) {
      if (!found.startsWith('\\')) yield { place: placeAt(lesson, index), values: { code: found.slice(0, 40) } };
    }
  },
};

/** Where braces are code to look at, or have a message of their own (L010, L013). */
function elsewhere(tree: Parents) {
  return [...nodesBelow(tree)].flatMap((node) => {
    if (['yaml', 'code', 'inlineCode'].includes(node.type) || codeWord(node)) return node.position ?? [];
    if (!isElement(node)) return [];
    const coded = node.attributes.filter((one) => one.type !== 'mdxJsxAttribute' || typeof one.value === 'object');
    return coded.flatMap((one) => one.position ?? []);
  });
}
