import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scoredRules } from '../../src/core/scenario/rules-in.ts';
import { ownCurriculum } from '../support/read-content.ts';
import { shipped } from '../support/shipped.ts';

const scenarios = readdirSync('scenarios')
  .filter((name) => /^[^.]+\.mdx$/.test(name))
  .map((name) => name.replace('.mdx', ''));

it('every rule that a role-play scores has a lesson, so that each look back can link to one', () => {
  const taught = new Set(ownCurriculum().lessons.flatMap(({ rules }) => rules));
  const untaught = scenarios.flatMap((id) =>
    scoredRules(shipped(id).scenario)
      .filter((rule) => !taught.has(rule))
      .map((rule) => `${id}: ${rule}`),
  );
  expect(untaught).toEqual([]);
});
