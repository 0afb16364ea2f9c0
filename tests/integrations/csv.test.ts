import { describe, expect, it } from 'vitest';
import { csvOf, guardFormula } from '../../src/integrations/csv.ts';
import { fc } from '../support/seeded.ts';

/** A reader of our own kind of CSV, written the long way round, to read back what was written. */
function readBack(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 1; i < csv.length; i++) {
    const sign = csv[i]!;
    if (quoted && sign === '"' && csv[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') {
      row.push(cell);
      cell = '';
    } else if (!quoted && sign === '\r' && csv[i + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      i++;
    } else cell += sign;
  }
  return rows;
}

describe('CSV', () => {
  it('starts with a byte order mark, ends each row with CRLF and quotes where it must', () => {
    expect(
      csvOf([
        ['Name', 'Points'],
        ['Berg, "Ada"', 6],
      ]),
    ).toBe('\uFEFFName,Points\r\n"Berg, ""Ada""",6\r\n');
  });

  it('leaves numbers as they are, negative ones too, and writes nothing for no value', () => {
    expect(csvOf([[-4, 0.5, null, '']])).toBe('\uFEFF-4,0.5,,\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])(
    'guards the text %j against being run',
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`);
    },
  );

  it.each(['Ada', '00123', 'a=b', ' =1'])('leaves the text %j alone', (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  it('gives back every text that was put in, the guard aside', () => {
    const cells = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(cells, (rows) => {
        expect(readBack(csvOf(rows))).toEqual(rows.map((row) => row.map(guardFormula)));
      }),
    );
  });
});
