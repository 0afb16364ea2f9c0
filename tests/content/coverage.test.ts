import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ruleCoverage } from '../../src/core/scenario/coverage.ts';
import { ownCurriculum } from '../support/read-content.ts';
import { shipped } from '../support/shipped.ts';

const rolePlays = readdirSync('scenarios').filter((name) => /^[^.]+\.mdx$/.test(name));

it('every rule of our courses has its lesson and questions, and two scenes each to keep it and to break it in', () => {
  const { catalogue, lessons, questions } = ownCurriculum();
  const scenarios = rolePlays.map((name) => shipped(name.replace('.mdx', '')).scenario);
  const rows = ruleCoverage({ catalogue, lessons, bank: questions, scenarios });
  expect(rows.filter(({ isTaught }) => isTaught).length).toBeGreaterThan(0);
  expect(rows.flatMap(({ rule, missing }) => missing.map((kind) => `${rule.id}: ${kind}`))).toEqual([]);
});
