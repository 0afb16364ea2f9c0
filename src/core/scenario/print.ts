import type {
  PlacedSection,
  Section,
  SourceBlock,
  SourceCoaching,
  SourceItem,
  SourceLine,
  SourceScenario,
  Tag,
} from './source.ts';

/**
 * Source tree -> text. On a file without mistakes, reading and printing give the same text again, empty lines included
 * (\n line ends; bullets are "-", numbers count from 1; links carry no title).
 */
export function printScenario({ front, briefing, scenes }: SourceScenario): string {
  const head = front ? ['---', ...(front.raw === '' ? [] : front.raw.split('\n')), '---'] : [];
  const body = [briefing, ...scenes].map(printSection).filter((text): text is string => text !== null);
  return [...head, ...body].join('\n');
}

/** The text of a section; null for the empty briefing of a file whose first scene follows at once. */
function printSection({ section }: PlacedSection): string | null {
  const lines = printBlocks(section);
  if (section.heading) lines.unshift(`## ${section.heading.raw}`);
  if (section.tail < 0) return null;
  return lines.join('\n') + '\n'.repeat(section.tail);
}

function printBlocks({ blocks }: Section): string[] {
  return blocks.flatMap((block) => {
    const lines = printBlock(block);
    if (block.kind === 'line' && block.joined) return ['>', ...lines];
    return [...empty(block.gap), ...lines];
  });
}

function empty(count: number): string[] {
  return Array.from({ length: count }, () => '');
}

function printBlock(block: SourceBlock): string[] {
  switch (block.kind) {
    case 'line':
      return printLine(block);
    case 'note':
      return withTags(block.tags, block.text.raw).split('\n');
    case 'media':
      return [withTags(block.tags, `![${block.alt.raw}](${block.src.text})`)];
    case 'tags':
      return [withTags(block.tags, '')];
    case 'bullets':
      return block.items.flatMap((item) => printItem(item, '-'));
    case 'numbers':
      return block.items.flatMap((item, index) => printItem(item, `${index + 1}.`));
  }
}

function printLine(line: SourceLine): string[] {
  return withTags(line.tags, line.text.raw)
    .split('\n')
    .map((text) => `> ${text}`);
}

function printItem(item: SourceItem, mark: string): string[] {
  const indent = ' '.repeat(mark.length + 1);
  const link = item.link ? `[${item.link.text.raw}](${item.link.target.text})` : '';
  const [first = '', ...more] = withTags(item.tags, link).split('\n');
  const under = item.under.flatMap((part) => {
    const above = part.kind === 'line' && part.joined ? ['>'] : empty(part.gap);
    return [...above, ...(part.kind === 'line' ? printLine(part) : printCoaching(part))];
  });
  const indented = [...more, ...under].map((line) => (line === '' ? '' : `${indent}${line}`));
  return [...empty(item.gap), `${mark} ${first}`, ...indented];
}

function printCoaching(part: SourceCoaching): string[] {
  const [first = '', ...more] = withTags(part.tags, part.text?.raw ?? '').split('\n');
  return [`- ${first}`, ...more.map((line) => `  ${line}`)];
}

/** Tags as code spans, each with the parts that were written in it. */
function withTags(tags: readonly Tag[], text: string): string {
  const spans: string[][] = [];
  for (const tag of tags) {
    if (tag.opens || spans.length === 0) spans.push([tag.text]);
    else spans.at(-1)!.push(tag.text);
  }
  return [...spans.map((parts) => `\`${parts.join(', ')}\``), ...(text ? [text] : [])].join(' ');
}
