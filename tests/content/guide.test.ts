import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/core/scenario/checks/check.ts';
import { checkExample } from '../../src/core/scenario/checks/show.ts';
import { checks, sentenceOf } from '../../src/messages/en/checks.ts';
import { checkTitles, guide } from '../../src/messages/en/guide.ts';
import { world } from '../support/world.ts';

describe('the guide', () => {
  it.each(guide.parts.filter((part) => part.example).map((part) => [part.id, part] as const))(
    'shows nothing under "%s" that does not work',
    (_, { example = [], of }) => {
      const check: Check = { code: 'E901', bad: example, good: example, ...(of ? { of } : {}) };
      const found = checkExample(check, 'good', world.catalogue);
      const errors = found.filter((one) => one.severity === 'error' || one.code.startsWith('W5'));
      expect(errors.map((one) => `${one.code} ${sentenceOf(one)}`)).toEqual([]);
    },
  );

  it('names every check', () => {
    expect(Object.keys(checkTitles).toSorted()).toEqual(Object.keys(checks).toSorted());
  });
});
