import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/core/reports/sheet.ts';
import { csvOf, guardFormula } from '../../src/integrations/csv.ts';
import { xlsxOf } from '../../src/integrations/xlsx.ts';
import { libreOffice, opened } from '../support/libreoffice.ts';

const FORMULAS = ['=1+1', '=HYPERLINK("http://x.example";"x")', '+1+1', '-1+1', '@SUM(A1)', '\t=1+1'];
const NUMBERS = ['00123', '12345678901234567890', '1e5', '2026-03-02', 'TRUE'];
const NAMES = [...FORMULAS, ...NUMBERS, '<img src=x onerror=alert(1)>', 'Zoë 🌱', "O'Hara"];
const sheet: Sheet = {
  file: 'report',
  title: 'People',
  columns: [
    { heading: 'Name', kind: 'text' },
    { heading: 'Score', kind: 'number' },
  ],
  rows: NAMES.map((name, at) => [name, at]),
  facts: [],
};
const program = libreOffice();

describe.skipIf(program === null)('fault 38: in LibreOffice', () => {
  it('a workbook opens with every text as the same text, no formula, and no lost zero', async () => {
    const [, ...rows] = opened(program!, 'report.xlsx', await xlsxOf(sheet, 'About'));
    expect(rows.slice(0, NAMES.length).map(([name]) => name)).toEqual(
      NAMES.map((text) => ({ kind: 'string', text, formula: null })),
    );
    expect(rows.slice(0, NAMES.length).map(([, score]) => score?.text)).toEqual(NAMES.map((_, at) => String(at)));
  });

  it('a CSV file opens with no formula, and with no lost zero or digit', async () => {
    const rows = opened(program!, 'report.csv', await csvOf(NAMES.map((name, at) => [name, at])));
    expect(rows.flat().filter(({ formula }) => formula !== null)).toEqual([]);
    expect(rows.slice(0, FORMULAS.length).map(([name]) => name?.text)).toEqual(FORMULAS.map(guardFormula));
    const [zeros, long] = rows.slice(FORMULAS.length).map(([name]) => name);
    expect([zeros?.text, long?.text]).toEqual(NUMBERS.slice(0, 2));
  });
});
