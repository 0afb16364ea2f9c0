import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/core/scenario/checks/all.ts';
import { wholeText } from '../../../src/core/scenario/checks/example.ts';
import { sentenceOf } from '../../../src/messages/en/checks.ts';
import { proveLate } from '../../support/world.ts';

/** Errors, and warnings of the one code: a short example may well be too easy, which is another code's matter. */
function told(text: string, code: string, limit?: number): string[] {
  const { diagnostics } = proveLate(text, limit);
  const heard = diagnostics.filter((one) => one.severity === 'error' || one.code === code);
  return heard.map((one) => `${one.code} ${sentenceOf(one)}`);
}

describe.each(CHECKS.map((check) => [check.code, check] as const))('%s', (code, check) => {
  it('is the one message for its bad example', () => {
    expect(told(wholeText(check.bad), code, check.limit)).toEqual([expect.stringMatching(`^${code} `)]);
  });

  it('has nothing to say about its good example', () => {
    expect(told(wholeText(check.good), code)).toEqual([]);
  });
});
