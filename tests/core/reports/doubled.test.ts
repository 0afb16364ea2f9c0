import { expect, it } from 'vitest';
import { doubledIn } from '../../../src/core/reports/doubled.ts';
import type { Assignment } from '../../../src/core/reports/team.ts';

const line = (more: Partial<Assignment>): Assignment => ({
  course: 'listening',
  due: '2026-12-01',
  validDays: null,
  team: null,
  role: null,
  ...more,
});
const told = (...lines: Partial<Assignment>[]) => doubledIn(lines.map(line));
const everybody = { course: 'listening', team: null, role: null, validDays: null };

it('tells the earliest day of a course that stands in a plan more than once for the same people', () => {
  const earliest = { ...everybody, due: '2026-11-25' };
  expect(told({}, { due: '2026-11-25' })).toEqual([{ ...earliest, times: 2 }]);
  expect(told({}, { due: '2026-11-25' }, { due: null })).toEqual([{ ...earliest, times: 3 }]);
});

it('tells for whom two lines meet', () => {
  expect(told({}, { team: 'North', due: '2026-11-25' })).toEqual([
    { ...everybody, team: 'North', due: '2026-11-25', times: 2 },
  ]);
  expect(told({ role: 'sales', validDays: 30 }, { team: 'North', validDays: 90 })).toEqual([
    { ...everybody, team: 'North', role: 'sales', due: null, validDays: 30, times: 2 },
  ]);
});

it('says nothing of lines that meet for nobody, or that ask the same', () => {
  expect(told({ team: 'North' }, { team: 'South', due: '2026-11-25' })).toEqual([]);
  expect(told({ role: 'sales' }, { role: 'front-desk', due: null })).toEqual([]);
  expect(told({}, { course: 'ten-rules', due: '2026-11-25' })).toEqual([]);
  expect(told({}, { team: 'North' })).toEqual([]);
});
