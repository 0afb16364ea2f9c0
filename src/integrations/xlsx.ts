import { type ColumnDef, writeXlsx, type CellValue as XlsxValue } from 'hucre/xlsx';
import type { Sheet, SheetColumn } from '../core/reports/sheet.ts';
import type { CellValue } from '../core/reports/table.ts';

const MOST_SIGNS = 32_000;
const DAY_FORMAT = 'yyyy-mm-dd';

/**
 * A sheet -> an Excel workbook: the table on the first sheet, what it shows on the second. Texts are written as texts, so no
 * cell is ever a formula; numbers and days keep their types.
 */
export async function xlsxOf(sheet: Sheet, about: string): Promise<Uint8Array> {
  const { columns, rows, title, facts } = sheet;
  const table = rows.map((row) => row.map((value, at) => xlsxValue(value, columns[at]!)));
  return writeXlsx({
    stringMode: 'inline',
    sheets: [
      {
        name: sheetName(title),
        columns: columns.map((column) => columnOf(column)),
        rows: [columns.map(({ heading }) => heading), ...table],
        freezePane: { rows: 1, columns: 1 },
      },
      { name: sheetName(about), rows: [[title], ...facts.map(([name, value]) => [name, value.slice(0, MOST_SIGNS)])] },
    ],
  });
}

function xlsxValue(value: CellValue, { kind }: SheetColumn): XlsxValue {
  if (kind === 'day' && typeof value === 'string') return new Date(`${value}T00:00:00Z`);
  return typeof value === 'string' ? value.slice(0, MOST_SIGNS) : value;
}

function columnOf({ heading, kind }: SheetColumn): ColumnDef {
  const width = kind === 'text' ? 28 : Math.max(12, Math.min(30, heading.length + 2));
  return kind === 'day' ? { width, numFmt: DAY_FORMAT } : { width };
}

/** Excel allows 31 signs, and none of these. */
function sheetName(title: string): string {
  return title.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31);
}
