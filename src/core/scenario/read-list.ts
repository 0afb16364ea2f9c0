import type { Blockquote, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { tagInQuotes } from './bare-tags.ts';
import { type Page, readProse, refuseCode, splitTags } from './inline.ts';
import { isCode, sourceOf, spotOf, wordsOf } from './markdown.ts';
import type { SourceCoaching, SourceItem, SourceLine, SourceLink, SourceList } from './source.ts';
import { spotIn } from './source.ts';

/** Empty lines between two neighbours. */
export function gapBetween(before: RootContent | ListItem | undefined, node: RootContent | ListItem): number {
  return before ? Math.max(0, node.position!.start.line - before.position!.end.line - 1) : 0;
}

/** Reads a list: bullets are the learner's choices, numbers the machine's routes. Mistakes inside are reported. */
export function readList(list: List, gap: number, page: Page): SourceList {
  const kind = list.ordered ? 'numbers' : 'bullets';
  const items = list.children.map((item, index) => readItem(item, gapBetween(list.children[index - 1], item), page));
  return { kind, at: spotOf(list), gap, items };
}

function readItem(item: ListItem, gap: number, page: Page): SourceItem {
  const at = spotOf(item);
  const [first, ...below] = item.children;
  if (!first) page.report('E216', at, {});
  if (first?.type !== 'paragraph') {
    if (first) reportOdd('E211', first, page);
    return { at, gap, tags: [], link: null, under: [] };
  }
  const { tags, rest } = splitTags(first.children, page);
  const link = readLink(first, rest, tags.length > 0, page);
  return { at, gap, tags, link, under: readUnder(first, below, page) };
}

function readLink(paragraph: Paragraph, rest: readonly PhrasingContent[], tagged: boolean, page: Page) {
  const link = rest.find((node) => node.type === 'link');
  if (!link) {
    reportNoLink(paragraph, rest, tagged, page);
    return null;
  }
  const index = rest.indexOf(link);
  const before = rest.slice(0, index).find((node) => wordsOf(node).trim() !== '');
  const after = rest.slice(index + 1).find((node) => wordsOf(node).trim() !== '');
  if (before) reportBeforeLink(before, page);
  else if (after) reportAfterLink(after, page);
  const text = readProse(link.children, page);
  const raw = sourceOf(link, page.text);
  const hash = raw.lastIndexOf('](');
  const target = { text: link.url, at: spotIn(spotOf(link), raw, hash < 0 ? 0 : hash + 2) };
  if (!text) page.report('E207', spotOf(link), {});
  const found: SourceLink | null = text ? { text, target } : null;
  return found;
}

function reportBeforeLink(before: PhrasingContent, page: Page): void {
  const text = wordsOf(before).trim();
  const tag = tagInQuotes(text);
  if (tag) page.report('E117', spotOf(before), { tag, what: 'quoted' });
  else page.report('E208', spotOf(before), { text });
}

function reportAfterLink(after: PhrasingContent, page: Page): void {
  const raw = sourceOf(after, page.text);
  const lead = raw.length - raw.trimStart().length;
  const at = spotIn(spotOf(after), raw, lead);
  if (after.type === 'text' && raw.slice(0, lead).includes('\n')) page.report('E217', at, {});
  else page.report('E208', at, { text: wordsOf(after).trim() });
}

function reportNoLink(paragraph: Paragraph, rest: readonly PhrasingContent[], tagged: boolean, page: Page): void {
  const raw = sourceOf(paragraph, page.text);
  const marked = rest.find((node) => 'children' in node && node.children.some((child) => child.type === 'link'));
  if (marked) {
    page.report('E208', spotOf(marked), { text: marked.type === 'strong' ? '**' : '*' });
    return;
  }
  const spoiled = /\]\s*\(|\)\s*\[|(?<=\[[^\]\n]*)[^\]\n](?=\(#)/.exec(raw);
  const target = /\(\s*(#?[^)\n]*)/.exec(raw)?.[1] ?? '';
  const what = /\]\s+\(/.test(raw) ? 'gap' : /\]\([^)\n]* [^)\n]*\)/.test(raw) ? 'target' : 'other';
  if (spoiled) page.report('E402', spotIn(spotOf(paragraph), raw, spoiled.index + 1), { target, what });
  else if (tagged) page.report('E203', { ...spotOf(paragraph), column: bulletColumn(paragraph, page) }, {});
  else page.report('E204', spotOf(rest[0] ?? paragraph), {});
}

/** The column of the bullet before a paragraph: for a line that stands in the wrong list, the indent is the mistake. */
function bulletColumn(paragraph: Paragraph, page: Page): number {
  const start = paragraph.position!.start;
  const line = page.text.slice(page.text.lastIndexOf('\n', start.offset! - 1) + 1, start.offset);
  return line.search(/\S/) + 1 || start.column;
}

/** Answers and coaching under a choice, in the order of the file. */
function readUnder(first: Paragraph, below: readonly RootContent[], page: Page): (SourceLine | SourceCoaching)[] {
  const under: (SourceLine | SourceCoaching)[] = [];
  let before: RootContent = first;
  for (const node of below) {
    const gap = gapBetween(before, node);
    before = node;
    if (node.type === 'blockquote') {
      if (under.some((one) => one.kind === 'coaching')) page.report('E209', spotOf(node), {});
      under.push(...readQuote(node, gap, page));
    } else if (node.type === 'list' && !node.ordered) under.push(...readCoaching(node, gap, page));
    else if (node.type === 'paragraph') page.report('E217', spotOf(node), {});
    else reportOdd('E211', node, page);
  }
  return under;
}

function readCoaching(list: List, gap: number, page: Page): SourceCoaching[] {
  return list.children.flatMap((item, index) => {
    const [first, ...more] = item.children;
    const at = spotOf(item);
    if (first?.type !== 'paragraph') {
      if (first) reportOdd('E211', first, page);
      else page.report('E216', at, {});
      return [];
    }
    if (more[0]) reportOdd('E211', more[0], page);
    const { tags, rest } = splitTags(first.children, page);
    const choice = rest.find((node) => node.type === 'link' && node.url.startsWith('#'));
    if (choice) {
      page.report('E212', at, {});
      return [];
    }
    const between = index === 0 ? gap : gapBetween(list.children[index - 1], item);
    return [{ kind: 'coaching' as const, at, gap: between, tags, text: readProse(rest, page) }];
  });
}

/** Something that has no place here; braces and tags have messages of their own. */
function reportOdd(code: 'E211' | 'E219', node: RootContent, page: Page): void {
  if (isCode(node)) refuseCode(node, page);
  else page.report(code, spotOf(node), {});
}

/** Reads a quote: each paragraph of it is one line of the person who speaks. */
export function readQuote(quote: Blockquote, gap: number, page: Page): SourceLine[] {
  if (quote.children.length === 0) page.report('E206', spotOf(quote), {});
  return quote.children.flatMap((node, index): SourceLine[] => {
    if (node.type !== 'paragraph') {
      reportOdd('E219', node, page);
      return [];
    }
    const { tags, rest } = splitTags(node.children, page);
    // A line that does not belong here is one mistake, whatever stands in it.
    const isLazy = reportLazyLine(node, page);
    const text = readProse(rest, isLazy ? { ...page, report: () => undefined } : page);
    if (!text) {
      page.report('E206', spotOf(quote), {});
      return [];
    }
    return [{ kind: 'line', at: spotOf(index === 0 ? quote : node), gap, joined: index > 0, tags, text }];
  });
}

/** Markdown adds a line without ">" to the quote above it; an author means a note. */
function reportLazyLine(paragraph: Paragraph, page: Page): boolean {
  const raw = sourceOf(paragraph, page.text);
  const found = /\n(?![ \t]*>)/.exec(raw);
  if (!found) return false;
  const at = spotIn(spotOf(paragraph), raw, found.index + 1);
  const indent = /^[ \t]*/.exec(raw.slice(found.index + 1))![0].length;
  page.report('E218', { line: at.line, column: at.column + indent }, {});
  return true;
}
