import { describe, expect, it } from 'vitest';
import { printCopy } from '../../../src/core/progress/copy-file.ts';
import { readHandIn } from '../../../src/core/progress/hand-in.ts';
import { readPlan } from '../../../src/core/progress/plan.ts';
import { mutant, workSince } from '../../support/copy-mutants.ts';
import { misbehaviourOfHandIn, soundHandIn } from '../../support/hand-in-mutants.ts';

const sound = soundHandIn();
const content = sound.trimEnd().split('\n').slice(0, -1);
const [header = ''] = content;

describe('a hostile hand-in', () => {
  it('never throws, hangs, pollutes or answers differently, over 600 mutants', () => {
    const found = Array.from({ length: 600 }, (_, seed) => misbehaviourOfHandIn(mutant(sound, seed)));
    expect(found.filter((problem) => problem !== null)).toEqual([]);
  });

  it.each([
    ['a text of 10 MB', 'x'.repeat(10_000_000)],
    ['a name of 10 MB', printCopy([header.replace('"ada"', `"${'a'.repeat(10_000_000)}"`)], null)],
    ['brackets without end', printCopy([header, '['.repeat(1_000_000)], null)],
    ['a prototype for a learner', printCopy([header.replace('"ada"', '{"__proto__":{"polluted":true}}')], null)],
    ['a million lines', '{}\n'.repeat(600_000)],
    ['nothing but blanks', ' '.repeat(1_000_000)],
  ])('fault 36: is refused as %s, as a hand-in and as a plan', (_what, text) => {
    const began = process.cpuUsage();
    expect(readHandIn(text).ok).toBe(false);
    expect(readPlan(text).ok).toBe(false);
    expect('polluted' in {}).toBe(false);
    expect(workSince(began)).toBeLessThan(2_000);
  });
});
