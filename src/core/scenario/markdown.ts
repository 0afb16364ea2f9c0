import type { Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { Report, Spot } from './source.ts';
import { spotIn } from './source.ts';

// No acorn: braces and tags are recognised and refused, and JavaScript is never parsed. One set of options for all calls,
// because micromark would otherwise combine the constructs again for each scene.
const asMdx = {
  extensions: [mdxJsx(), mdxExpression(), mdxMd()],
  mdastExtensions: [mdxJsxFromMarkdown(), mdxExpressionFromMarkdown()],
};
const asMarkdown = { extensions: [{ disable: { null: ['codeIndented'] } }] };

/**
 * Reads one section as MDX. Where a brace or a tag makes that impossible, the mistake is reported once and the section is
 * read again as plain Markdown, so that the rest of it is still checked.
 */
export function readMarkdown(text: string, report: Report): { readonly root: Root; readonly broken: boolean } {
  if (!/[<{]/.test(text)) return { root: fromMarkdown(text, asMdx), broken: false };
  try {
    return { root: fromMarkdown(text, asMdx), broken: false };
  } catch (error) {
    reportCode(text, error, report);
    return { root: fromMarkdown(text, asMarkdown), broken: true };
  }
}

/** The parser stops where it gave up; the author looks for the sign that began it. */
function reportCode(text: string, error: unknown, report: Report): void {
  const sign = /expression|brace/.test(error instanceof Error ? error.message : '') ? '{' : '<';
  const stopped = offsetOf(error) ?? text.length;
  let index = text.lastIndexOf(sign, stopped);
  if (index < 0) index = Math.max(0, text.search(/[<{]/));
  const at = spotIn({ line: 1, column: 1 }, text, index);
  if (text.startsWith('<!--', index)) report('E004', at, {});
  else report(text[index] === '{' ? 'E002' : 'E003', at, {});
}

function offsetOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('place' in error)) return null;
  const place = error.place as { offset?: number; start?: { offset?: number } } | null | undefined;
  return place?.start?.offset ?? place?.offset ?? null;
}

/** Where a node begins. */
export function spotOf(node: Nodes): Spot {
  const start = node.position!.start;
  return { line: start.line, column: start.column };
}

/** True for nodes that only MDX makes: their kinds are not in Markdown's own type. */
export function isCode(node: Nodes): '{' | '<' | null {
  const type: string = node.type;
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') return '{';
  if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement' || type === 'html') return '<';
  return null;
}

/** What a node was written as, first to last character. */
export function sourceOf(node: Nodes, text: string): string {
  return text.slice(node.position!.start.offset, node.position!.end.offset);
}

/** The words of a node and all below it. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replace(/\s*\n\s*/g, ' ');
  if (node.type === 'break') return ' ';
  return 'children' in node ? (node as Parents).children.map(wordsOf).join('') : '';
}
