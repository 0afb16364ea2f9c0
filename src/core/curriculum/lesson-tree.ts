import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { type MdxJsxFlowElement, type MdxJsxTextElement, mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { frontmatter } from 'micromark-extension-frontmatter';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { RichText, Span } from '../rich-text.ts';
import { printed } from '../typography.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Parses MDX to a tree with places. No JavaScript parser is plugged in: braces and attribute code stay text, which the
 * checks refuse, so nothing that an author writes is ever run by us. Throws what micromark throws.
 */
export function parseMdx(text: string): Root {
  return fromMarkdown(text, {
    extensions: [frontmatter(), mdxJsx(), mdxExpression(), mdxMd()],
    mdastExtensions: [frontmatterFromMarkdown(), mdxJsxFromMarkdown(), mdxExpressionFromMarkdown()],
  });
}

/** Every node below a parent, parents first. */
export function* nodesBelow(parent: Parents): Generator<Nodes> {
  for (const child of parent.children) {
    yield child;
    if ('children' in child) yield* nodesBelow(child);
  }
}

export function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The components directly inside a parent, also those that stand in a line of text: `<Why>` on one line is a paragraph. */
export function elementsOf(parent: Parents): Element[] {
  return (parent.children as Nodes[]).flatMap((child): Element[] => {
    if (isElement(child)) return [child];
    return child.type === 'paragraph' ? (child.children as Nodes[]).filter(isElement) : [];
  });
}

/** The text that stands directly inside a parent, one entry a paragraph, without what is inside its components. */
export function paragraphsOf(parent: Parents): RichText[] {
  const children: readonly Nodes[] = parent.children;
  const loose = children.filter(isInline);
  const blocks = children.flatMap((child) => ('children' in child && !isInline(child) ? blockTexts(child) : []));
  return [spansOf(loose), ...blocks].filter((spans) => spans.length > 0);
}

function blockTexts(node: Nodes): RichText[] {
  if (isElement(node) || !('children' in node)) return [];
  if (node.type === 'paragraph' || node.type === 'heading') return [spansOf(node.children)];
  return (node.children as Nodes[]).flatMap(blockTexts);
}

/** All paragraphs of a parent as one run of text. */
export function textOf(parent: Parents): RichText {
  return paragraphsOf(parent).flatMap((spans, index) => (index === 0 ? spans : [' ', ...spans]));
}

function isInline(node: Nodes): node is PhrasingContent {
  return ['text', 'emphasis', 'strong', 'link', 'break', 'inlineCode', 'mdxJsxTextElement'].includes(node.type);
}

/** Phrasing content as spans, trimmed at both ends; components in it are left to whoever reads elements. */
function spansOf(nodes: readonly PhrasingContent[]): RichText {
  let before = '';
  const set = (text: string): string => {
    const words = printed(text, before);
    before = words.at(-1) ?? before;
    return words;
  };
  const spans = nodes.flatMap((node): Span[] => {
    if (node.type === 'text') return [set(node.value.replace(/\s+/g, ' '))];
    if (node.type === 'inlineCode') return [node.value];
    if (node.type === 'break') return [set(' ')];
    if (node.type === 'emphasis') return [{ em: set(wordsOf(node)) }];
    if (node.type === 'strong') return [{ strong: set(wordsOf(node)) }];
    if (node.type === 'link') return [{ href: node.url, text: set(wordsOf(node)) }];
    return [];
  });
  return trimmed(spans);
}

/** The plain words of a node, of everything below it too. */
export function wordsOf(node: Nodes): string {
  if ('value' in node && node.type !== 'yaml') return node.value;
  if (!('children' in node)) return '';
  return node.children.map((child) => wordsOf(child)).join('');
}

function trimmed(spans: readonly Span[]): RichText {
  const list = [...spans];
  while (typeof list[0] === 'string' && list[0].trimStart() === '') list.shift();
  while (typeof list.at(-1) === 'string' && (list.at(-1) as string).trimEnd() === '') list.pop();
  const first = list[0];
  if (typeof first === 'string') list[0] = first.trimStart();
  const last = list.at(-1);
  if (typeof last === 'string') list[list.length - 1] = last.trimEnd();
  return list;
}
