import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/core/scenario/checks/all.ts';
import { wholeText } from '../../../src/core/scenario/checks/example.ts';
import { checkLate, sentencesOf } from '../../support/world.ts';

describe.each(CHECKS.map((check) => [check.code, check] as const))('%s', (code, check) => {
  it('is the one message for its bad example', () => {
    const { diagnostics } = checkLate(wholeText(check.bad));
    expect(
      diagnostics.map((one) => one.code),
      sentencesOf(wholeText(check.bad)).join('\n'),
    ).toEqual([code]);
  });

  it('has nothing to say about its good example', () => {
    expect(sentencesOf(wholeText(check.good))).toEqual([]);
  });
});
