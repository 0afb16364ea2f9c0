import type { Problem } from './source.ts';

/** The largest file, in UTF-8 bytes. */
export const MOST_BYTES = 256 * 1024;
/** Markdown's grammar grows faster than linearly inside one scene, so a scene has a limit of its own. */
const MOST_SCENE = 12_000;
const MOST_LINE = 2_000;
/** Stars, underscores and brackets in one scene: each may pair with each. */
const MOST_MARKS = 1_500;
const MOST_DEPTH = 12;
const MARKER = /^[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/;

/** Looks at a whole text before anything parses it; null where it may be read. */
export function refuseText(text: string): Problem | null {
  const bytes = text.length > MOST_BYTES ? text.length : bytesOf(text);
  if (bytes > MOST_BYTES) return { code: 'E009', at: { line: 1, column: 1 }, values: { what: 'size', most: 256 } };
  // Marks of direction too: with them a text reads otherwise than it is written. U+FFFD stands where a byte was no UTF-8.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffd]/.exec(text);
  if (!control) return null;
  const before = text.slice(0, control.index).split('\n');
  const what = control[0] === '\ufffd' ? 'encoding' : 'control';
  return { code: 'E010', at: { line: before.length, column: before.at(-1)!.length + 1 }, values: { what } };
}

/** Looks at one section before it is parsed; null where it may be read. */
export function refuseSection(text: string): Problem | null {
  const at = { line: 1, column: 1 };
  if (text.length > MOST_SCENE) return { code: 'E009', at, values: { what: 'scene', most: MOST_SCENE } };
  let marks = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const place = { line: index + 1, column: 1 };
    if (line.length > MOST_LINE) return { code: 'E009', at: place, values: { what: 'line', most: MOST_LINE } };
    if (depthOf(line) > MOST_DEPTH) return { code: 'E009', at: place, values: { what: 'depth', most: MOST_DEPTH } };
    marks += line.split(/[*_[\]]/).length - 1;
    if (marks > MOST_MARKS) return { code: 'E009', at: place, values: { what: 'marks', most: MOST_MARKS } };
  }
  return null;
}

/** How deep a line is nested at most: two spaces, a bullet, a number or a `>` are one level each. */
function depthOf(line: string): number {
  let depth = 0;
  let rest = line;
  for (let found = MARKER.exec(rest); found && depth <= MOST_DEPTH; found = MARKER.exec(rest)) {
    depth++;
    rest = rest.slice(found[0].length);
  }
  return Math.max(depth, Math.floor(/^[ \t]*/.exec(line)![0].replace(/\t/g, '    ').length / 2));
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
