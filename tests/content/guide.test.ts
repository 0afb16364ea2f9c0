import { describe, expect, it } from 'vitest';
import { wholeText } from '../../src/core/scenario/checks/example.ts';
import { checks, sentenceOf } from '../../src/messages/en/checks.ts';
import { checkTitles, guide } from '../../src/messages/en/guide.ts';
import { proveLate } from '../support/world.ts';

describe('the guide', () => {
  it.each(guide.parts.filter((part) => part.example).map((part) => [part.id, part.example!]))(
    'shows nothing under "%s" that does not work',
    (_, example) => {
      const { diagnostics } = proveLate(wholeText(example));
      const errors = diagnostics.filter((one) => one.severity === 'error' || one.code.startsWith('W5'));
      expect(errors.map((one) => `${one.code} ${sentenceOf(one)}`)).toEqual([]);
    },
  );

  it('names every check', () => {
    expect(Object.keys(checkTitles).toSorted()).toEqual(Object.keys(checks).toSorted());
  });
});
