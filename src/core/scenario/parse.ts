import { readFrontMatter } from './front-matter.ts';
import { refuseText } from './limits.ts';
import { readSection } from './read-section.ts';
import type { FrontMatter, PlacedSection, Problem, Report, Section, SourceScenario } from './source.ts';

/** Sections that were read before, by their text: after an edit only the scenes that changed are read again. */
export type SectionCache = Map<string, Section>;

const NOTHING: PlacedSection = { above: 0, section: { heading: null, blocks: [], problems: [], tail: -1 } };
const MOST_KEPT = 2_000;

/**
 * Text -> source tree with places. Never throws and never runs anything of the text: what cannot be read is reported, and
 * the rest is still there. Pass the same `cache` again to read only what changed.
 */
export function parseScenario(text: string, cache: SectionCache = new Map()): SourceScenario {
  const refused = refuseText(text);
  if (refused) return { front: null, briefing: NOTHING, scenes: [], problems: [refused] };
  const problems: Problem[] = [];
  // The cast is checked by Report's own type: code and values belong together at each call.
  const report: Report = (code, at, values) => void problems.push({ code, at, values } as Problem);
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    // Word processors, and a Mac's key for "#", leave spaces that do not break; Markdown reads them as letters, and nobody sees why.
    .replace(/^[ \u00a0]*\u00a0/gm, (indent) => ' '.repeat(indent.length))
    .replace(/^( *(?:#{1,6}|[-*+>]|\d{1,2}[.)]))\u00a0/gm, '$1 ')
    .split('\n');
  const { front, bodyFrom } = splitFront(lines, report);
  const [briefing = NOTHING, ...scenes] = splitSections(lines, bodyFrom).map(({ above, written }) => ({
    above,
    section: written === null ? NOTHING.section : remember(written, cache),
  }));
  return { front, briefing, scenes, problems };
}

function splitFront(lines: readonly string[], report: Report): { front: FrontMatter | null; bodyFrom: number } {
  const first = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ''),
  );
  const isSound = lines[0]?.trimEnd() === '---';
  if (!isSound) report('E011', { line: 1, column: 1 }, {});
  // Below empty lines, or with a dash too many, it is still read: the names that it declares are no mistakes as well.
  if (!isSound && !/^-{2,}\s*$/.test(lines[first] ?? '')) return { front: null, bodyFrom: 0 };
  const end = lines.findIndex((line, index) => index > first && line.trimEnd() === '---');
  if (end < 0) {
    if (isSound) report('E016', { line: 1, column: 1 }, {});
    return { front: null, bodyFrom: lines.length };
  }
  const raw = lines.slice(first + 1, end).join('\n');
  const front = isSound ? readOnce(raw, report) : readFrontMatter(raw, report, first + 2);
  return { front, bodyFrom: end + 1 };
}

let last: { readonly raw: string; readonly front: FrontMatter } | null = null;

/** While a scene is edited, the block at the top stays as it was: a sound one is kept. */
function readOnce(raw: string, report: Report): FrontMatter | null {
  if (last?.raw === raw) return last.front;
  let isSound = true;
  const front = readFrontMatter(raw, (code, at, values) => {
    isSound = false;
    report(code, at, values);
  });
  if (front && isSound) last = { raw, front };
  return front;
}

/** Cuts the body before each heading, a misspelt or underlined one too; lines inside a closed code fence are left alone. */
function splitSections(lines: readonly string[], from: number): { above: number; written: string | null }[] {
  const starts = [from];
  let fence: string | null = null;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]?.slice(0, 3);
    if (fence !== null) {
      if (mark === fence) fence = null;
    } else if (mark && isClosed(lines, index, mark)) fence = mark;
    else if (/^ {0,3}(?:#{1,6}(?:[ \t]|$)|##+[^\s#])/.test(line) || isUnderlined(lines, index)) starts.push(index);
  }
  return starts.map((start, index) => {
    const written = lines.slice(start, starts[index + 1]);
    return { above: start, written: written.length === 0 ? null : written.join('\n') };
  });
}

/** One line of plain words above a line of dashes or equals signs is a heading to Markdown. */
function isUnderlined(lines: readonly string[], index: number): boolean {
  if (!/^ {0,3}(?:-{2,}|=+)[ \t]*$/.test(lines[index + 1] ?? '')) return false;
  return /^ {0,3}[\p{L}"'(]/u.test(lines[index]!) && (lines[index - 1] ?? '').trim() === '';
}

/** A fence that never closes would swallow the rest of the file: then it is read as if it were none. */
function isClosed(lines: readonly string[], open: number, mark: string): boolean {
  for (let index = open + 1; index < Math.min(lines.length, open + 200); index++) {
    if (lines[index]!.trimStart().startsWith(mark)) return true;
  }
  return false;
}

function remember(written: string, cache: SectionCache): Section {
  const known = cache.get(written);
  if (known) return known;
  const section = readSection(written);
  if (cache.size >= MOST_KEPT) cache.clear();
  cache.set(written, section);
  return section;
}
