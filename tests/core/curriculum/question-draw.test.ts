import { describe, expect, it } from 'vitest';
import type { Course } from '../../../src/core/curriculum/course.ts';
import {
  drawAgain,
  drawTest,
  optionOrder,
  ruleOf as ruleOfQuestion,
  TEST_LENGTH,
  type TestPool,
  testPool,
} from '../../../src/core/curriculum/question-draw.ts';
import { course as courseWith } from '../../support/histories.ts';
import { catalogueOf, questionsOn, ruleOf } from '../../support/questions.ts';
import { fc } from '../../support/seeded.ts';

const FIELDS = ['listening', 'honesty', 'value', 'teamwork'];
const names = (count: number) => Array.from({ length: count }, (_, at) => `rule-${String.fromCharCode(97 + at)}`);

/** A pool of `rules` rules in four competencies with one to three questions each. */
const pools = fc
  .array(
    fc.record({ field: fc.constantFrom(...FIELDS), questions: fc.integer({ min: 1, max: 3 }), inLesson: fc.boolean() }),
    {
      minLength: 3,
      maxLength: 20,
    },
  )
  .map((sketch): TestPool => {
    const rules = names(sketch.length);
    return {
      rules: sketch.map(({ field, inLesson }, at) => ({ rule: rules[at]!, competency: field, inLesson })),
      questions: sketch.flatMap(({ questions }, at) => questionsOn(rules[at]!, questions)),
    };
  });
const seeds = fc.nat(0xffff_ffff);
const rulesOf = (questions: readonly string[]) => questions.map(ruleOfQuestion);

describe('a mixed test', () => {
  it('is a function of its seed', () => {
    fc.assert(
      fc.property(pools, seeds, (pool, seed) => {
        expect(drawTest(pool, seed)).toEqual(drawTest(pool, seed));
      }),
    );
    const [pool] = fc.sample(
      pools.filter(({ rules }) => rules.length > 9),
      { numRuns: 1, seed: 1 },
    );
    expect(new Set([1, 2, 3, 4, 5].map((seed) => drawTest(pool!, seed).join())).size).toBeGreaterThan(1);
  });

  it('asks each rule once, ten of them or as many as there are', () => {
    fc.assert(
      fc.property(pools, seeds, (pool, seed) => {
        const rules = rulesOf(drawTest(pool, seed));
        expect(rules).toHaveLength(Math.min(TEST_LENGTH, pool.rules.length));
        expect(new Set(rules).size).toBe(rules.length);
      }),
    );
  });

  it('takes competencies in turns: none is asked twice more than another that still has rules', () => {
    fc.assert(
      fc.property(pools, seeds, (pool, seed) => {
        const asked = new Set(rulesOf(drawTest(pool, seed)));
        const fields = new Set(pool.rules.map(({ competency }) => competency));
        const counts = [...fields].map((field) => {
          const own = pool.rules.filter(({ competency }) => competency === field);
          const n = own.filter(({ rule }) => asked.has(rule)).length;
          return { n, isEmpty: n === own.length };
        });
        const most = Math.max(...counts.map(({ n }) => n));
        for (const { n, isEmpty } of counts) if (!isEmpty) expect(n).toBeGreaterThanOrEqual(most - 1);
      }),
    );
  });

  it('prefers the rules of lessons to those that only come up in role-plays', () => {
    fc.assert(
      fc.property(pools, seeds, (pool, seed) => {
        const asked = new Set(rulesOf(drawTest(pool, seed)));
        for (const field of FIELDS) {
          const own = pool.rules.filter(({ competency }) => competency === field);
          const isPassedOver = own.some(({ inLesson, rule }) => inLesson && !asked.has(rule));
          if (isPassedOver) expect(own.some(({ inLesson, rule }) => !inLesson && asked.has(rule))).toBe(false);
        }
      }),
    );
  });
});

describe('the test after a course', () => {
  it('asks the rules of the test before it, each by another question where there is one', () => {
    fc.assert(
      fc.property(pools, seeds, seeds, (pool, first, second) => {
        const before = drawTest(pool, first);
        const after = drawAgain(before, pool, second);
        expect(rulesOf(after).toSorted()).toEqual(rulesOf(before).toSorted());
        for (const id of after) {
          const hasOther = pool.questions.filter(({ rule }) => rule === ruleOfQuestion(id)).length > 1;
          expect(before.includes(id)).toBe(!hasOther);
        }
      }),
    );
  });

  it('leaves out a rule that the bank has lost meanwhile', () => {
    const pool = { rules: [], questions: questionsOn('rule-a') };
    expect(drawAgain(['rule-a-1', 'rule-b-2'], pool, 1)).toEqual(['rule-a-2']);
  });
});

describe('the options of a question', () => {
  it('stand in an order of the seed, another one in another test', () => {
    const [question] = questionsOn('rule-a', 1);
    const orders = Array.from({ length: 30 }, (_, seed) => optionOrder(question!, seed).join());
    expect(orders).toEqual(Array.from({ length: 30 }, (_, seed) => optionOrder(question!, seed).join()));
    expect(new Set(orders).size).toBe(6);
  });
});

describe('the pool of a course', () => {
  const rules = ['a', 'b', 'c', 'd'].map((id) => ruleOf(id));
  const step = (taught: readonly string[]) => courseWith({ steps: [lesson(taught), rolePlay(['c', 'd'])] });
  const lesson = (taught: readonly string[]): Course['steps'][number] => ({
    ...{ kind: 'lesson', id: 'l', title: 'L', required: true, minutes: 3 },
    rules: taught,
  });
  const rolePlay = (scored: readonly string[]): Course['steps'][number] => ({
    ...{ kind: 'rolePlay', id: 'r', title: 'R', required: true, mode: 'coached' },
    rules: scored,
  });
  const bank = ['a', 'b', 'c'].flatMap((id) => questionsOn(id));

  it('holds the rules of its lessons and role-plays that the bank asks about', () => {
    const pool = testPool(step(['a', 'b']), catalogueOf(rules), bank);
    expect(pool?.rules.map(({ rule, inLesson }) => [rule, inLesson])).toEqual([
      ['a', true],
      ['b', true],
      ['c', false],
    ]);
    expect(pool?.questions).toEqual(bank);
  });

  it('is none where fewer than three rules can be asked', () => {
    expect(testPool(step(['a']), catalogueOf(rules), bank)).toBeNull();
  });
});
