import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Sheet, SheetColumn } from '../core/reports/sheet.ts';
import type { CellValue } from '../core/reports/table.ts';
import { letters, SHEET_END, STYLE, sheetHead, textInside, WORKBOOK_PARTS, workbookXml } from './xlsx-xml.ts';

/** So many rows are written before others may have their turn: some thirty milliseconds. */
const ROWS_AT_ONCE = 2_000;
const LEVEL = 2;
const SHEET_1 = 'xl/worksheets/sheet1.xml';
const SHEET_2 = 'xl/worksheets/sheet2.xml';

/**
 * A sheet -> an Excel workbook: the table on the first sheet, what it shows on the second. Texts are written as texts, so no
 * cell is ever a formula; numbers and days keep their types. Rows are packed as they are written: writers that hold the
 * workbook first took ten times the memory, measured. `pause` is awaited now and then, so that a page stays alive.
 */
export async function xlsxOf(sheet: Sheet, about: string, pause = async () => {}): Promise<Uint8Array<ArrayBuffer>> {
  const { columns, rows, title, facts } = sheet;
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, xml] of WORKBOOK_PARTS) part(zip, name)(xml, true);
  part(zip, 'xl/workbook.xml')(workbookXml([title, about]), true);
  const write = part(zip, SHEET_1);
  write(sheetHead(columns.map(widthOf), true) + headingRow(columns));
  const line = lineWriter(columns);
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    let xml = '';
    for (let at = from; at < Math.min(from + ROWS_AT_ONCE, rows.length); at++) xml += line(rows[at]!, at + 2);
    write(xml);
    await pause();
  }
  write(SHEET_END, true);
  const twoTexts = lineWriter([TEXT, TEXT]);
  const told = [[title, null] as const, ...facts].map((fact, at) => twoTexts(fact, at + 1));
  part(zip, SHEET_2)(sheetHead([28, 60], false) + told.join('') + SHEET_END, true);
  zip.end();
  return joined(chunks);
}

const TEXT: SheetColumn = { heading: '', kind: 'text' };

/** Opens a part of the package and gives the way to write into it. */
function part(zip: Zip, name: string): (xml: string, isLast?: boolean) => void {
  const file = new ZipDeflate(name, { level: LEVEL });
  zip.add(file);
  return (xml, isLast = false) => file.push(strToU8(xml), isLast);
}

function headingRow(columns: readonly SheetColumn[]): string {
  const cells = columns.map(
    ({ heading }, at) => `<c r="${letters(at)}1" s="${STYLE.heading}" t="inlineStr">${textInside(heading)}</c>`,
  );
  return `<row r="1">${cells.join('')}</row>`;
}

/** Writes rows of these columns as XML. Texts and days come again and again, so the commonest stay at hand. */
function lineWriter(columns: readonly SheetColumn[]): (row: readonly CellValue[], number: number) => string {
  const names = columns.map((_, at) => letters(at));
  const isDay = columns.map(({ kind }) => kind === 'day');
  const texts = remembered(textInside);
  const days = remembered((day) => String(Date.parse(`${day}T00:00:00Z`) / DAY + EPOCH));
  return (row, number) => {
    let xml = `<row r="${number}">`;
    for (let at = 0; at < row.length; at++) {
      const value = row[at];
      if (value === null || value === undefined) continue;
      const start = `<c r="${names[at]}${number}"`;
      if (typeof value === 'number') xml += `${start}><v>${value}</v></c>`;
      else if (isDay[at]) xml += `${start} s="${STYLE.day}"><v>${days(value)}</v></c>`;
      else xml += `${start} t="inlineStr">${texts(value)}</c>`;
    }
    return `${xml}</row>`;
  };
}

const DAY = 86_400_000;
/** Excel counts days from the end of 1899; this is 1 January 1970. */
const EPOCH = 25_569;
const MOST_REMEMBERED = 10_000;

function remembered(make: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const found = make(text);
    if (made.size < MOST_REMEMBERED) made.set(text, found);
    return found;
  };
}

function widthOf({ heading, kind }: SheetColumn): number {
  return kind === 'text' ? 28 : Math.max(12, Math.min(30, heading.length + 2));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
