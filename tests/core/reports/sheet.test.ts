import { describe, expect, it } from 'vitest';
import { sheetFileName, slug } from '../../../src/core/reports/sheet.ts';

describe('a name of a file made of what somebody typed', () => {
  it.each([
    ['Ada Lovelace', 'ada-lovelace'],
    ['..\\con:*?"<>|/.', 'con'],
    ['photo\u202egpj.', 'photo-gpj'],
    ['שרה\n\u0007', 'שרה'],
    ['=1+1', '1-1'],
    ['...', ''],
    [`${'a'.repeat(29)} b`, 'a'.repeat(29)],
    [`${'a'.repeat(29)}𝒜`, 'a'.repeat(29)],
  ])('makes of %j the words %j', (typed, expected) => {
    expect(slug(typed)).toBe(expected);
  });

  it('keeps the day and stays short however much was filtered by', () => {
    const words = Array.from({ length: 6 }, (_, at) => `${at} ${'ก'.repeat(200)}`);
    const name = sheetFileName({ file: 'people' }, '2026-03-02', words);
    expect(name).toMatch(/^rapport-people-2026-03-02-0-ก/);
    expect(Buffer.byteLength(`${name}.xlsx`)).toBeLessThanOrEqual(255);
  });
});
