import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml';
import type { Report, Spot, Word } from './source.ts';

/** A field as written: its name, its value, and where both stand. */
export interface Field {
  readonly name: Word;
  readonly value: unknown;
  readonly at: Spot;
}
/** A YAML node that was read with places; it reads its own fields and items. */
export interface Yaml {
  readonly root: unknown;
  /** Where a node begins. */
  readonly spot: (node: unknown) => Spot;
  readonly report: Report;
}

const MOST_YAML = 16_000;
const MOST_NESTING = 12;

/**
 * Reads a YAML text that begins on `firstLine` of its file; null where YAML cannot read it (reported). Aliases, anchors
 * and types of one's own are refused: a few lines of them can stand for gigabytes.
 */
export function readYaml(text: string, firstLine: number, report: Report): Yaml | null {
  const top = { line: firstLine, column: 1 };
  const nesting = Math.max(...text.split('\n').map((line) => line.split(/[[{]|[-?:] /).length - 1));
  if (text.length > MOST_YAML || nesting > MOST_NESTING) {
    report('E009', top, {
      what: nesting > MOST_NESTING ? 'depth' : 'scene',
      most: nesting > MOST_NESTING ? 12 : MOST_YAML,
    });
    return null;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, customTags: [] });
  const spotAt = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const spot = (node: unknown): Spot => spotAt(rangeOf(node));
  const error = document.errors[0];
  if (error) {
    const at = spotAt(error.pos[0]);
    if (error.code === 'DUPLICATE_KEY') report('E018', at, { field: wordAt(text, error.pos[0]) });
    else report('E012', at, { what: causeOf(error) });
    return null;
  }
  const odd = findOdd(document.contents);
  // A type that YAML does not know is only a warning to the library.
  const offset = document.warnings[0]?.pos[0] ?? (odd ? rangeOf(odd) : null);
  if (offset !== null) {
    report('E017', spotAt(offset), { field: wordAt(text, offset) });
    return null;
  }
  return { root: document.contents, spot, report };
}

/** Why a text is no YAML, in the few ways in which authors get there; the library's own words speak to programmers. */
function causeOf({ code, message }: YAMLParseError): 'colon' | 'tab' | 'quote' | 'behindQuote' | 'other' {
  if (/Nested mappings/.test(message)) return 'colon';
  if (code === 'TAB_AS_INDENT') return 'tab';
  if (/Unexpected scalar/.test(message)) return 'behindQuote';
  return /closing|Missing/.test(message) ? 'quote' : 'other';
}

function rangeOf(node: unknown): number {
  const range = typeof node === 'object' && node !== null && 'range' in node ? (node.range as number[] | null) : null;
  return range?.[0] ?? 0;
}

function wordAt(text: string, offset: number): string {
  return /^[^\s:,\]}]*/.exec(text.slice(offset))![0];
}

/** The first alias, anchor or own type below a node. */
function findOdd(node: unknown): unknown {
  if (isAlias(node)) return node;
  if (isMap(node)) {
    for (const pair of node.items) {
      const odd = findOdd(pair.key) ?? findOdd(pair.value);
      if (odd) return odd;
    }
  }
  if (isSeq(node)) {
    for (const item of node.items) {
      const odd = findOdd(item);
      if (odd) return odd;
    }
  }
  const marked = isScalar(node) || isMap(node) || isSeq(node) ? (node.anchor ?? node.tag) : undefined;
  return marked && !`${marked}`.startsWith('tag:yaml.org,2002:') ? node : null;
}

/** The fields of a map in the order of the file; null where the node is no map. */
export function fieldsOf(yaml: Yaml, node: unknown): Field[] | null {
  if (!isMap(node)) return null;
  return (node as YAMLMap).items.map((pair: Pair) => {
    const at = yaml.spot(pair.key);
    const text = isScalar(pair.key) ? String(pair.key.value) : '';
    reportLostWords(pair.value, yaml);
    return {
      name: { text: text.normalize('NFC'), at },
      value: pair.value,
      at: pair.value ? yaml.spot(pair.value) : at,
    };
  });
}

/** "Order #4711": YAML takes what follows a space and a # for a comment, and drops it. A real comment has a space behind. */
function reportLostWords(node: unknown, yaml: Yaml): void {
  if (!isScalar(node) || !node.comment || /^\s/.test(node.comment)) return;
  const { line, column } = yaml.spot(node);
  yaml.report('E019', { line, column: column + (node.source?.length ?? 0) + 1 }, { words: `#${node.comment}` });
}

/** The items of a list; null where the node is no list. */
export function itemsOf(node: unknown): readonly unknown[] | null {
  return isSeq(node) ? node.items : null;
}

/** What a plain value was written as; null for maps, lists and nothing. */
export function textOf(node: unknown): string | null {
  if (!isScalar(node) || node.value === null) return null;
  return (typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))).trim().normalize('NFC');
}

/** Yes or no; null where the value is neither. */
export function flagOf(node: unknown): boolean | null {
  return isScalar(node) && typeof node.value === 'boolean' ? node.value : null;
}
