import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleCoverage } from '../../src/core/scenario/coverage.ts';
import { ownCurriculum } from '../support/read-content.ts';
import { shipped } from '../support/shipped.ts';

const { catalogue, lessons, questions } = ownCurriculum();
const scenarios = readdirSync('scenarios')
  .filter((name) => /^[^.]+\.mdx$/.test(name))
  .map((name) => shipped(name.replace('.mdx', '')).scenario);
const rows = ruleCoverage({ catalogue, lessons, bank: questions, scenarios });

describe('the project’s own questions', () => {
  it('ask about every rule of the catalogue from two sides at least', () => {
    expect(rows.filter((row) => row.questions.length < 2).map(({ rule }) => rule.id)).toEqual([]);
  });

  it('are not had by their length: the right option is neither longest nor shortest more often than four or five of ten', () => {
    const share = (isIt: (right: number, wrong: readonly number[]) => boolean) =>
      questions.filter(({ options }) => {
        const [right] = options.filter((one) => one.right).map(({ say }) => say.length);
        return isIt(
          right!,
          options.filter((one) => !one.right).map(({ say }) => say.length),
        );
      }).length / questions.length;
    expect(share((right, wrong) => right > Math.max(...wrong))).toBeLessThanOrEqual(0.4);
    expect(share((right, wrong) => right < Math.min(...wrong))).toBeLessThanOrEqual(0.5);
  });
});

it('every rule that is taught has a lesson, two questions, and two scenes each to keep and to break it in', () => {
  const missing = rows.flatMap(({ rule, missing: kinds }) => kinds.map((kind) => `${rule.id}: ${kind}`));
  expect(missing).toEqual([]);
});
