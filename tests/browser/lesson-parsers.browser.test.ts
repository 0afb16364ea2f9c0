import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { describe, expect, inject, it } from 'vitest';
import { EXERCISES } from '../../src/core/curriculum/components.ts';
import { namesOf } from '../../src/core/curriculum/lesson-file.ts';
import { isElement, nodesBelow, parseMdx, wordsOf } from '../../src/core/curriculum/lesson-tree.ts';
import { printed } from '../../src/core/typography.ts';
import { ownLessons } from '../support/read-content.ts';

/** Letters and digits alone: the two set quotes, dashes and blanks in ways of their own. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The paragraphs and headings that our parser sees outside exercises. */
function ourBlocks(tree: Root): string[] {
  const inExercises = new Set(
    [...nodesBelow(tree)]
      .filter((node) => isElement(node) && EXERCISES.has(node.name ?? ''))
      .flatMap((node) => ('children' in node ? [...nodesBelow(node)] : [])),
  );
  return [...nodesBelow(tree)]
    .filter((node) => (node.type === 'paragraph' || node.type === 'heading') && !inExercises.has(node))
    .map((node) => bare(printed(wordsOf(node))))
    .filter((text) => text !== '');
}

function builtText(html: string): string {
  const text = html
    .slice(html.indexOf('class="lesson-text"'), html.indexOf('data-lesson-status'))
    .replace(/<(rapport-exercise|aside|svg|script)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', '’')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"');
  return bare(text);
}

describe('our parser and the site’s', () => {
  it.each(ownLessons().map(({ file, text }) => [file, text] as const))('read %s alike', (file, text) => {
    const { course, id } = namesOf(file);
    const html = readFileSync(join(inject('siteFolder'), 'courses', course, id, 'index.html'), 'utf8');
    const built = builtText(html);
    let from = 0;
    for (const block of ourBlocks(parseMdx(text))) {
      const at = built.indexOf(block, from);
      expect(at, block).toBeGreaterThanOrEqual(0);
      from = at + block.length;
    }
    const ours = ourBlocks(parseMdx(text)).join(' ').length;
    // What the page adds is headings of components and nothing else.
    expect(built.length - ours).toBeLessThan(600);
  });
});
