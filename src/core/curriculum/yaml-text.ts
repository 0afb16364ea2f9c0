import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Diagnostic, Place } from '../result.ts';

export type Path = readonly (string | number)[];

/** The family of codes: K the catalogue, C courses, L lessons, P learning paths, Q questions. */
export type Family = 'K' | 'C' | 'L' | 'P' | 'Q';

/** A YAML text that was read: its plain value, and where each part of it stands. */
export interface YamlText {
  readonly value: unknown;
  readonly at: (path: Path) => Place;
  readonly atKey: (path: Path, key: string) => Place;
}

export interface YamlInput {
  readonly file: string;
  readonly text: string;
  readonly family: Family;
  /** The line of the file that the text begins on, where it is the front of a longer one. */
  readonly firstLine?: number;
}

/**
 * Reads YAML text; code 001 of the family is a text that YAML cannot read, 005 an alias. Aliases stay off, because a few
 * lines of them can stand for gigabytes, and a copy that looks like a name is hard to review.
 */
export function readYaml(input: YamlInput): {
  readonly yaml: YamlText | null;
  readonly problems: readonly Diagnostic[];
} {
  const { file, text, family, firstLine = 1 } = input;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const problems: Diagnostic[] = document.errors.map((error) => ({
    code: `${family}001`,
    severity: 'error',
    place: place(error.pos[0]),
    values: { reason: error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '') },
  }));
  visit(document, {
    Alias: (_, alias) => {
      problems.push({
        code: `${family}005`,
        severity: 'error',
        place: place(alias.range?.[0] ?? 0),
        values: { alias: alias.source },
      });
    },
  });
  if (problems.length > 0) return { yaml: null, problems };
  return { yaml: yamlText(document, place), problems };
}

function yamlText(document: Document, place: (offset: number) => Place): YamlText {
  const nodeAt = (path: Path): Node | null => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (node && typeof node === 'object' && 'range' in node) return node as Node;
    }
    return null;
  };
  const at = (path: Path): Place => place(nodeAt(path)?.range?.[0] ?? 0);
  const atKey = (path: Path, key: string): Place => {
    const map = nodeAt(path);
    const pair = isMap(map)
      ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined;
    return isScalar(pair?.key) ? place(pair.key.range?.[0] ?? 0) : at(path);
  };
  return { value: document.toJS({ maxAliasCount: 0 }), at, atKey };
}
