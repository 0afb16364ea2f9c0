import { manage } from '#messages/manage.ts';
import { type Sheet, sheetJson } from '../core/reports/sheet.ts';
import type { FileKind } from '../features/manage/report-world.ts';
import { csvLines, csvOf } from '../integrations/csv.ts';
import { saveFile } from './save-file.ts';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** So many rows of CSV are written at once: some ten milliseconds. */
const ROWS_AT_ONCE = 5_000;

/**
 * Offers a sheet as a file of a kind, and gives its name. Large ones are written piece by piece with pauses in between: handing
 * the rows to a worker would stop the page for as long as writing them there. The writer of workbooks is loaded when needed.
 */
export async function saveSheet(sheet: Sheet, kind: FileKind, name: string): Promise<string> {
  if (kind === 'json') saveFile(name, sheetJson(sheet), 'application/json');
  else if (kind === 'csv') {
    const pieces = [csvOf([sheet.columns.map(({ heading }) => heading)])];
    for (let from = 0; from < sheet.rows.length; from += ROWS_AT_ONCE) {
      pieces.push(csvLines(sheet.rows.slice(from, from + ROWS_AT_ONCE)));
      await breathe();
    }
    saveFile(name, new Blob(pieces), 'text/csv');
  } else {
    const { xlsxOf } = await import('../integrations/xlsx.ts');
    saveFile(name, await xlsxOf(sheet, manage.about, breathe), EXCEL);
  }
  return name;
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
