import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAULTS } from '#messages/faults.ts';
import { loadCampaigns } from '../../src/campaign-source.ts';

const root = new URL('../', import.meta.url);
const texts = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name) && !name.endsWith('architecture/faults.test.ts'))
  .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), root), 'utf8'));
const numbers = new Set(
  texts.flatMap((text) =>
    [...text.matchAll(/['"`]faults? ([\d, and]+):/g)].flatMap(([, found]) => found!.match(/\d+/g)!.map(Number)),
  ),
);
const rows = FAULTS.map((row, at) => ({ ...row, n: at + 1 }));

describe('the table of faults', () => {
  it('has forty rows, and only the two about a new form of the record concern nothing yet', () => {
    expect(rows).toHaveLength(40);
    expect(rows.filter(({ test }) => test === null).map(({ n }) => n)).toEqual([5, 21]);
  });

  it.each(rows.filter(({ test }) => test !== null))('has a test with the number of fault $n', ({ n, test }) => {
    expect(numbers).toContain(n);
    expect(texts.filter((text) => text.includes(test!))).not.toEqual([]);
  });

  it('stands with the figures of every campaign, each with its day, its seed, its tries and its bound', () => {
    const results = loadCampaigns();
    expect(results.map(({ campaign }) => campaign)).toEqual(
      expect.arrayContaining(['kill', 'power', 'fuzz', 'language', 'handin']),
    );
    for (const { day, n, seed, failures, bound } of results) {
      expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect([Number.isInteger(seed), failures]).toEqual([true, 0]);
      expect(bound).toBeCloseTo(1 - 0.05 ** (1 / n), 8);
    }
  });
});
