import { describe, expect, it } from 'vitest';
import { gainRows } from '../../../src/core/reports/gain-report.ts';

const one = (person: number, ...competencies: readonly string[]) => ({
  person: `p${person}`,
  gains: [
    {
      course: 'ten-rules',
      gains: competencies.map((competency) => ({ competency, asked: 2, before: person % 2, after: 2 })),
    },
  ],
});

describe('the gain of a group', () => {
  it('sums right answers before and after by course and competency, with the number of people', () => {
    const rows = gainRows([0, 1, 2, 3, 4].map((person) => one(person, 'listening', 'honesty')));
    expect(rows).toEqual([
      { course: 'ten-rules', competency: null, people: 5, sum: { asked: 20, before: 4, after: 20 } },
      { course: 'ten-rules', competency: 'listening', people: 5, sum: { asked: 10, before: 2, after: 10 } },
      { course: 'ten-rules', competency: 'honesty', people: 5, sum: { asked: 10, before: 2, after: 10 } },
    ]);
  });

  it('is hidden under five people, and cannot be had by taking the others from the whole', () => {
    const people = [0, 1, 2, 3].map((person) => one(person, 'listening', 'honesty'));
    const rows = gainRows([...people, one(4, 'listening')]);
    expect(rows.map(({ competency, people: n, sum }) => [competency, n, sum?.asked ?? null])).toEqual([
      [null, 5, 10],
      ['listening', 5, 10],
      ['honesty', 4, null],
    ]);
    expect(gainRows(people).every(({ sum }) => sum === null)).toBe(true);
  });
});
