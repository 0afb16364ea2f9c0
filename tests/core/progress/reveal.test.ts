import { describe, expect, it } from 'vitest';
import type { Course } from '../../../src/core/curriculum/course.ts';
import type { Attempt } from '../../../src/core/progress/attempt.ts';
import { mayShowBetter } from '../../../src/core/progress/reveal.ts';

const course = (attempts: number | null): Course => ({
  id: 'ten',
  title: 'Ten',
  summary: '',
  audience: ['external'],
  steps: [],
  closing: 'last-call',
  counts: 'best',
  attempts,
});

function finished(attempt: string, passed: boolean, overrides: Partial<Attempt> = {}): [string, Attempt] {
  return [
    attempt,
    {
      attempt,
      course: 'ten',
      scenario: 'last-call',
      scenarioHash: 'h',
      scoringHash: 's',
      seed: 1,
      mode: 'realistic',
      kind: 'assessed',
      known: [],
      from: null,
      timing: null,
      started: '2026-03-02T09:00:00+01:00',
      state: 'finished',
      finished: '2026-03-02T09:10:00+01:00',
      order: 1,
      result: { outcome: 'success', ending: 'e', points: 1, best: 2, pass: 70, rules: [], broken: [], passed },
      ...overrides,
    } as Attempt,
  ];
}

const about = { kind: 'assessed', scenario: 'last-call', course: 'ten' } as const;

describe('the better replies', () => {
  it.each([
    ['in practice', { ...about, kind: 'practice' } as const, course(null), [], true],
    ['before a pass', about, course(null), [finished('a', false)], false],
    ['after a pass', about, course(null), [finished('a', false), finished('b', true)], true],
    ['after a pass in practice only', about, course(null), [finished('a', true, { kind: 'practice' })], false],
    ['after a pass of another role-play', about, course(null), [finished('a', true, { scenario: 'other' })], false],
    ['after a pass in another course', about, course(null), [finished('a', true, { course: 'other' })], false],
    ['with an attempt left', about, course(2), [finished('a', false)], false],
    ['after the last allowed attempt', about, course(2), [finished('a', false), finished('b', false)], true],
  ])('are shown as the record says: %s', (_, attempt, where, attempts, shown) => {
    expect(mayShowBetter(attempt, where, new Map(attempts))).toBe(shown);
  });
});
