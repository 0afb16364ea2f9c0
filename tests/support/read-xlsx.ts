import { strFromU8, unzipSync } from 'fflate';

/** A cell as it stands in the file: a number is a number, a text a text; a formula would be neither. */
export type ReadCell = { readonly number: number } | { readonly text: string } | { readonly formula: string } | null;

/** The first sheet of a workbook, read by unpacking it and reading its XML: no part of the writer takes part. */
export function readXlsx(bytes: Uint8Array): readonly (readonly ReadCell[])[] {
  const files = unzipSync(bytes);
  const xml = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const shared = [...xml('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map((found) => textIn(found[1]!));
  return [...xml('xl/worksheets/sheet1.xml').matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map((row) => {
    const cells: ReadCell[] = [];
    for (const [, attributes = '', inside = ''] of (row[1] ?? '').matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const column = columnOf(/\br="([A-Z]+)\d+"/.exec(attributes)![1]!);
      while (cells.length < column) cells.push(null);
      cells.push(cellOf(/\bt="(\w+)"/.exec(attributes)?.[1], inside, shared));
    }
    return cells;
  });
}

function cellOf(type: string | undefined, inside: string, shared: readonly string[]): ReadCell {
  if (inside.includes('<f')) return { formula: inside };
  const value = /<v>(.*?)<\/v>/s.exec(inside)?.[1];
  if (type === 'inlineStr') return { text: textIn(inside) };
  if (type === 's') return { text: shared[Number(value)]! };
  if (type === 'str') return { text: unescaped(value ?? '') };
  return value === undefined ? null : { number: Number(value) };
}

function textIn(xml: string): string {
  const text = [...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map((found) => unescaped(found[1]!)).join('');
  // ECMA-376, 22.9.2.19: `_xHHHH_` stands for a sign.
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) =>
    name.startsWith('#x')
      ? String.fromCodePoint(Number.parseInt(name.slice(2), 16))
      : name.startsWith('#')
        ? String.fromCodePoint(Number(name.slice(1)))
        : (signs[name] ?? whole),
  );
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Excel's day number -> YYYY-MM-DD. */
export function dayOfSerial(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
