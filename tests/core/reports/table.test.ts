import { describe, expect, it } from 'vitest';
import { type Column, nextSorting, type Query, queryRows } from '../../../src/core/reports/table.ts';

interface Person {
  readonly name: string;
  readonly points: number | null;
  readonly status: string;
}
const columns: readonly Column<Person>[] = [
  { id: 'name', kind: 'text', value: (row) => row.name },
  { id: 'points', kind: 'number', value: (row) => row.points },
  { id: 'status', kind: 'text', value: (row) => row.status },
];
const people: readonly Person[] = [
  { name: 'Zoë Müller', points: 10, status: 'completed' },
  { name: 'ada Berg', points: null, status: 'in progress' },
  { name: 'Émile', points: 9, status: 'completed' },
];
const everything: Query = { text: '', equal: {}, sorting: null };
const names = (query: Partial<Query>): string[] =>
  queryRows(people, columns, { ...everything, ...query }).map((row) => row.name);

describe('a report table', () => {
  it('keeps the order that it was given where no sorting is asked for', () => {
    expect(names({})).toEqual(['Zoë Müller', 'ada Berg', 'Émile']);
  });

  it('sorts names as people do, whatever their case and marks', () => {
    expect(names({ sorting: { column: 'name', direction: 'ascending' } })).toEqual(['ada Berg', 'Émile', 'Zoë Müller']);
  });

  it('sorts numbers as numbers and keeps missing ones last both ways', () => {
    expect(names({ sorting: { column: 'points', direction: 'ascending' } })).toEqual([
      'Émile',
      'Zoë Müller',
      'ada Berg',
    ]);
    expect(names({ sorting: { column: 'points', direction: 'descending' } })).toEqual([
      'Zoë Müller',
      'Émile',
      'ada Berg',
    ]);
  });

  it('finds text without its marks and in any case', () => {
    expect(names({ text: ' MULLER ' })).toEqual(['Zoë Müller']);
  });

  it('filters by a value and by text at once', () => {
    expect(names({ equal: { status: 'completed' }, text: 'e' })).toEqual(['Zoë Müller', 'Émile']);
  });

  it('ignores a filter that is set to everything', () => {
    expect(names({ equal: { status: '' } })).toHaveLength(3);
  });

  it('turns the direction on a second press and starts ascending on another column', () => {
    const first = nextSorting(null, 'name');
    expect(first).toEqual({ column: 'name', direction: 'ascending' });
    expect(nextSorting(first, 'name')).toEqual({ column: 'name', direction: 'descending' });
    expect(nextSorting(nextSorting(first, 'name'), 'points')).toEqual({ column: 'points', direction: 'ascending' });
  });
});
