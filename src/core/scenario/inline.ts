import type { InlineCode, Nodes, PhrasingContent } from 'mdast';
import { isCode, sourceOf, spotOf, wordsOf } from './markdown.ts';
import type { RichText, Span } from './model.ts';
import type { Prose, Report, Spot, Tag } from './source.ts';
import { spotIn } from './source.ts';
import { readTags } from './tags.ts';

/** What the readers of a section share: its text, and where mistakes go. `broken` sections had a syntax error already. */
export interface Page {
  readonly text: string;
  readonly broken: boolean;
  readonly report: Report;
}

/** Takes the code spans off the start of a paragraph. Gives their tags and what follows them. */
export function splitTags(nodes: readonly PhrasingContent[], page: Page): { tags: Tag[]; rest: PhrasingContent[] } {
  const tags: Tag[] = [];
  let index = 0;
  while (index < nodes.length) {
    const node = nodes[index]!;
    if (node.type === 'inlineCode') tags.push(...tagsIn(node, page));
    else if (!(node.type === 'text' && node.value.trim() === '')) break;
    index++;
  }
  return { tags, rest: nodes.slice(index) };
}

function tagsIn(node: InlineCode, page: Page): Tag[] {
  const raw = sourceOf(node, page.text);
  const ticks = /^`+/.exec(raw)![0].length;
  return readTags(raw.slice(ticks, raw.length - ticks), spotIn(spotOf(node), raw, ticks), page.report);
}

/** Reads the text of a paragraph; null where there is none. What the language has no place for is reported. */
export function readProse(nodes: readonly PhrasingContent[], page: Page): Prose | null {
  const first = nodes[0];
  const last = nodes.at(-1);
  if (!first || !last) return null;
  const raw = unmark(page.text.slice(first.position!.start.offset, last.position!.end.offset));
  const trimmed = raw.trimStart();
  if (trimmed.trim() === '') return null;
  const at = spotIn(spotOf(first), raw, raw.length - trimmed.length);
  return { raw: trimmed.trimEnd(), rich: readRich(nodes, page), at };
}

/** Takes the marks of quotes and lists off the second and later lines of a paragraph. */
function unmark(raw: string): string {
  return raw.includes('\n') ? raw.replace(/\n[ \t>]*/g, '\n') : raw;
}

function readRich(nodes: readonly PhrasingContent[], page: Page): RichText {
  const spans: Span[] = [];
  const add = (span: Span): void => {
    const before = spans.at(-1);
    if (typeof span === 'string' && typeof before === 'string') spans[spans.length - 1] = before + span;
    else if (span !== '') spans.push(span);
  };
  for (const node of nodes) add(readSpan(node, page));
  if (typeof spans[0] === 'string') spans[0] = spans[0].trimStart();
  const last = spans.at(-1);
  if (typeof last === 'string') spans[spans.length - 1] = last.trimEnd();
  return spans.filter((span) => span !== '');
}

function readSpan(node: PhrasingContent, page: Page): Span {
  refuseCode(node, page);
  const words = wordsOf(node).normalize('NFC');
  switch (node.type) {
    case 'emphasis':
      return { em: words };
    case 'strong':
      return { strong: words };
    case 'link':
      return readAddress(node.url, words, spotOf(node), page);
    case 'image':
      page.report('E412', spotOf(node), { file: node.url });
      return '';
    case 'inlineCode':
      page.report('E105', spotOf(node), { tag: node.value });
      return words;
    default:
      return words;
  }
}

function readAddress(href: string, text: string, at: Spot, page: Page): Span {
  if (/^(https?|mailto):/i.test(href)) return { href, text };
  if (href.startsWith('#')) page.report('E409', at, { target: href });
  else page.report('E006', at, { address: href });
  return text;
}

/** Reports braces and tags at any depth: a scenario is data, and nothing in it is run. */
export function refuseCode(node: Nodes, page: Page): void {
  const sign = isCode(node);
  if (sign && !page.broken) page.report(sign === '{' ? 'E002' : 'E003', spotOf(node), {});
  else if ('children' in node && node.type !== 'paragraph') for (const child of node.children) refuseCode(child, page);
}
