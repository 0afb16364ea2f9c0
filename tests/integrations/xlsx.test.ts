import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/core/reports/sheet.ts';
import { xlsxOf } from '../../src/integrations/xlsx.ts';
import { dayOfSerial, readXlsx } from '../support/read-xlsx.ts';

const AWKWARD = [
  '=1+1',
  '+49 171',
  '-7',
  '@SUM(A1)',
  '00123',
  '12345678901234567890',
  '1e5',
  '2026-03-02',
  'TRUE',
  ' two  blanks ',
  'a\nb',
  'a\tb',
  '<b>&amp;"\'',
  '_x0041_',
  'Zoë 🌱',
  ' ',
  'a\r\nb',
  '&lt;',
  '',
];

const sheet: Sheet = {
  file: 'report',
  title: 'People: and courses / [all]',
  columns: [
    { heading: 'Name', kind: 'text' },
    { heading: 'Completed', kind: 'day' },
    { heading: 'Score %', kind: 'number' },
  ],
  rows: AWKWARD.map((text, at) => [text, at === 0 ? null : '2026-03-02', at === 1 ? null : at]),
  facts: [['Filter', 'none']],
};

describe('a workbook', () => {
  it('holds texts as the same texts, numbers as numbers and days as days, and no formula', async () => {
    const [headings, ...rows] = readXlsx(await xlsxOf(sheet, 'About'));
    expect(headings).toEqual([{ text: 'Name' }, { text: 'Completed' }, { text: 'Score %' }]);
    expect(rows.map(([text]) => (text && 'text' in text ? text.text : ''))).toEqual(AWKWARD);
    const days = rows.map(([, day]) => (day && 'number' in day ? dayOfSerial(day.number) : null));
    expect(days).toEqual(sheet.rows.map(([, day]) => day));
    expect(rows.map(([, , n]) => (n && 'number' in n ? n.number : null))).toEqual(sheet.rows.map(([, , n]) => n));
  });

  it('has many columns, both sheets, and no sign that XML does not know', async () => {
    const columns = Array.from({ length: 60 }, (_, at) => ({ heading: `Column ${at}`, kind: 'number' as const }));
    const rows = [columns.map((_, at) => at), columns.map(() => null), columns.map((_, at) => 100 + at)];
    const bytes = await xlsxOf({ ...sheet, columns, rows, facts: [['Fil\u0000ter', '\u0007ring \ud800']] }, 'About');
    const read = readXlsx(bytes);
    expect(read[1]?.at(-1)).toEqual({ number: 59 });
    expect(read[3]?.map((cell) => cell && 'number' in cell && cell.number)).toEqual(rows[2]);
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml']!)).toMatch(/>Filter<.*>ring </);
  });

  it('lets the page have its turn while many rows are written', async () => {
    let turns = 0;
    const rows = Array.from({ length: 9_000 }, (_, at) => [`Person ${at}`, '2026-03-02', at]);
    const bytes = await xlsxOf({ ...sheet, rows }, 'About', async () => void turns++);
    expect(turns).toBeGreaterThanOrEqual(4);
    expect(readXlsx(bytes)).toHaveLength(9_001);
  });
});
