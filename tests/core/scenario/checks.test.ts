import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/core/scenario/checks/all.ts';
import type { Check } from '../../../src/core/scenario/checks/check.ts';
import { checkExample } from '../../../src/core/scenario/checks/show.ts';
import { checks, sentenceOf } from '../../../src/messages/en/checks.ts';
import { world } from '../../support/world.ts';

/** Errors, and warnings of the one code: a short example may well be too easy, which is another code's matter. */
function told(check: Check, which: 'bad' | 'good'): string[] {
  const heard = checkExample(check, which, world.catalogue).filter(
    (one) => one.severity === 'error' || one.code === check.code,
  );
  return heard.map((one) => `${one.code} ${sentenceOf(one)}`);
}

describe.each(CHECKS.map((check) => [check.code, check] as const))('%s', (code, check) => {
  it('is the one message for its bad example', () => {
    expect(told(check, 'bad')).toEqual([expect.stringMatching(`^${code} `)]);
  });

  it('has nothing to say about its good example', () => {
    expect(told(check, 'good')).toEqual([]);
  });
});

it('has a page of examples for every code, and each once', () => {
  expect(CHECKS.map((check) => check.code).toSorted()).toEqual(Object.keys(checks).toSorted());
});
