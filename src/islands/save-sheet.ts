import { manage } from '#messages/manage.ts';
import { type Sheet, sheetJson } from '../core/reports/sheet.ts';
import type { FileKind } from '../features/manage/report-world.ts';
import { csvOf } from '../integrations/csv.ts';
import { saveFile } from './save-file.ts';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Offers a sheet as a file of a kind, and gives its name. The workbook writer is loaded when it is first needed. */
export async function saveSheet(sheet: Sheet, kind: FileKind, name: string): Promise<string> {
  if (kind === 'json') saveFile(name, sheetJson(sheet), 'application/json');
  else if (kind === 'csv')
    saveFile(name, csvOf([sheet.columns.map(({ heading }) => heading), ...sheet.rows]), 'text/csv');
  else {
    const { xlsxOf } = await import('../integrations/xlsx.ts');
    saveFile(name, await xlsxOf(sheet, manage.about), EXCEL);
  }
  return name;
}
