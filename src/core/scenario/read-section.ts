import { slug } from 'github-slugger';
import type { Heading, Paragraph, RootContent } from 'mdast';
import { type Page, readProse, refuseCode, splitTags } from './inline.ts';
import { refuseSection } from './limits.ts';
import { isCode, readMarkdown, sourceOf, spotOf, wordsOf } from './markdown.ts';
import { gapBetween, readList, readQuote } from './read-list.ts';
import type { Problem, Report, Section, SourceBlock, SourceHeading, SourceMedia, SourceTags } from './source.ts';
import { spotIn } from './source.ts';

/** Reads one section of a file: a heading and what stands below it. Spots count from the section's first line. */
export function readSection(written: string): Section {
  const problems: Problem[] = [];
  const tail = /\n*$/.exec(written)![0].length;
  const refused = refuseSection(written);
  if (refused) return { heading: headingOf(written), blocks: [], problems: [refused], tail };
  // The cast is checked by Report's own type: code and values belong together at each call.
  const report: Report = (code, at, values) => void problems.push({ code, at, values } as Problem);
  const text = mendBullets(written, report);
  const { root, broken } = readMarkdown(text, report);
  const page: Page = { text, broken, report };
  // A line that should have been indented cuts a list in two: what follows it is the same mistake.
  const quiet: Page = {
    ...page,
    report: (code, at, values) => (code.startsWith('E2') ? undefined : report(code, at, values)),
  };
  let strayed = false;
  let heading: SourceHeading | null = null;
  const blocks: SourceBlock[] = [];
  root.children.forEach((node, index) => {
    if (index === 0 && isHeading(node, page)) heading = readHeading(node, page);
    else {
      if (blocks.some((block) => block.kind === 'bullets') && node.type !== 'list') strayed = true;
      const before = root.children[index - 1];
      blocks.push(
        ...readBlock(
          node,
          before ? gapBetween(before, node) : spotOf(node).line - 1,
          strayed && node.type === 'list' ? quiet : page,
        ),
      );
    }
  });
  return { heading, blocks, problems, tail };
}

/** A bullet or a ">" of another sign, or without its space, would be read as part of the text: told, and read as one. */
function mendBullets(text: string, report: Report): string {
  const lines = text.split('\n').map((line, index) => {
    const found = /^([ \t]*)(-(?=[[`])|[–—•·▪‣](?=[ \t]*[[`])|\d{1,2}[.)](?=[[`])|(?:&gt;|[＞›»])(?=[ \t]))[ \t]*/.exec(
      line,
    );
    if (!found) return line;
    const [lead = '', indent = '', sign = ''] = found;
    report('E222', { line: index + 1, column: indent.length + 1 }, { sign });
    const meant = /\d/.test(sign) ? sign : /[&＞›»]/.test(sign) ? '>' : '-';
    return `${indent}${meant} ${line.slice(lead.length)}`;
  });
  return lines.join('\n');
}

/** The heading of a section that is not read, so that links to it are not mistakes as well. */
function headingOf(text: string): SourceHeading | null {
  const title = /^ {0,3}##[ \t]+(.{1,200})$/m.exec(text.slice(0, 300))?.[1]?.trim();
  return title ? { title, raw: title, slug: slugOf(title), at: { line: 1, column: 1 } } : null;
}

/** The id of a scene: GitHub's slug of its title, over the composed form, so that ä in one or two signs is one id. */
export function slugOf(title: string): string {
  return slug(title.normalize('NFC')).normalize('NFC');
}

/** A heading, or a line that was meant as one: "##Title" without a space is a paragraph to Markdown. */
function isHeading(node: RootContent, page: Page): node is Heading | Paragraph {
  return node.type === 'heading' || (node.type === 'paragraph' && /^##/.test(sourceOf(node, page.text)));
}

function readHeading(node: Heading | Paragraph, page: Page): SourceHeading {
  const title = wordsOf(node).replace(/^#+/, '').trim().normalize('NFC');
  const odd = node.children.find((child) => child.type !== 'text');
  const id = slugOf(title);
  const raw = sourceOf(node, page.text);
  const marks = /^#*/.exec(raw)![0];
  if (node.type === 'paragraph' || marks !== '##') page.report('E301', spotOf(node), { marks });
  else if (odd && !(page.broken && isCode(odd))) page.report('E307', spotOf(odd), {});
  else if (id === '') page.report('E304', spotOf(node), {});
  return { title, raw: raw.replace(/^\s*##\s*/, '').trimEnd(), slug: id, at: spotOf(node) };
}

function readBlock(node: RootContent, gap: number, page: Page): SourceBlock[] {
  switch (node.type) {
    case 'blockquote':
      return readQuote(node, gap, page);
    case 'list':
      return [readList(node, gap, page)];
    case 'paragraph':
      return readParagraph(node, gap, page);
    case 'heading':
      // Only the kind that is underlined gets here: sections are cut before each "#".
      page.report('E301', spotOf(node), { marks: '' });
      return [];
    default:
      reportForeign(node, page);
      return [];
  }
}

function reportForeign(node: RootContent, page: Page): void {
  if (isCode(node)) {
    refuseCode(node, page);
    return;
  }
  const what = node.type === 'code' ? 'code' : node.type === 'thematicBreak' ? 'rule' : node.type;
  page.report('E005', spotOf(node), {
    what: what === 'code' || what === 'rule' || what === 'definition' ? what : 'other',
  });
}

function readParagraph(node: Paragraph, gap: number, page: Page): SourceBlock[] {
  const at = spotOf(node);
  const code = /^(import|export)[ \t{*"']/.exec(sourceOf(node, page.text));
  if (code) {
    page.report('E001', at, { word: code[1]! });
    return [];
  }
  if (/^[ \t]*\|.*\n[ \t]*\|?[ \t:|-]*--/.test(sourceOf(node, page.text))) {
    page.report('E005', at, { what: 'table' });
    return [];
  }
  const { tags, rest } = splitTags(node.children, page);
  const only = rest.length === 1 ? rest[0] : undefined;
  if (only?.type === 'image') {
    const raw = sourceOf(only, page.text);
    const start = spotOf(only);
    const alt = { raw: raw.slice(2, raw.lastIndexOf('](')), rich: [only.alt ?? ''], at: spotIn(start, raw, 2) };
    const src = { text: only.url, at: spotIn(start, raw, raw.lastIndexOf('](') + 2) };
    const media: SourceMedia = { kind: 'media', at, gap, tags, alt, src };
    return [media];
  }
  const text = readProse(rest, page);
  if (text && tags.some((tag) => tag.kind === 'end')) page.report('E210', text.at, {});
  if (!text || tags.some((tag) => tag.kind === 'end')) {
    const block: SourceTags = { kind: 'tags', at, gap, tags };
    return tags.length > 0 ? [block] : [];
  }
  return [{ kind: 'note', at, gap, tags, text }];
}
