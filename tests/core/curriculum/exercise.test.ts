import { describe, expect, it } from 'vitest';
import { type Answer, type Exercise, markAnswer, whatIsMissing } from '../../../src/core/curriculum/exercise.ts';
import { seedOf, shownOrder } from '../../../src/core/curriculum/exercise-order.ts';
import { fc } from '../../support/seeded.ts';

const base = { id: 'a', question: [['What now?']], required: true } as const;
const option = (text: string, correct: boolean) => ({ text: [text], correct, why: [`${text}: why`] });
const piece = (text: string) => ({ text: [text], why: [`${text}: why`] });
const part = (text: string, extra: boolean) => ({ ...piece(text), extra });

const choice: Exercise = {
  ...base,
  kind: 'choice',
  options: [option('a', false), option('b', true), option('c', false)],
};
const many: Exercise = { ...base, kind: 'many', options: [option('a', true), option('b', false), option('c', true)] };
const order: Exercise = {
  ...base,
  kind: 'order',
  items: ['a', 'b', 'c'].map((text) => ({ text: [text], why: [] })),
  why: ['Sense first.'],
};
const rank: Exercise = { ...base, kind: 'rank', items: ['a', 'b', 'c'].map(piece) };
const match: Exercise = {
  ...base,
  kind: 'match',
  pairs: [
    { said: 'Fine.', meant: 'Bad.', why: ['Tone.'] },
    { said: 'Sure.', meant: 'Bad.', why: ['Pause.'] },
    { said: 'Good.', meant: 'Good.', why: ['Smile.'] },
  ],
};
const turning: Exercise = {
  ...base,
  kind: 'turning',
  turns: [
    { who: 'Anna', ...option('a', false) },
    { who: 'Ben', ...option('b', true) },
  ],
};
const build: Exercise = { ...base, kind: 'build', parts: [part('a', false), part('b', false), part('x', true)] };
const all = [choice, many, order, rank, match, turning, build];

const texts = (exercise: Exercise, answer: Answer) =>
  markAnswer(exercise, answer).remarks.map(({ text }) => text.join(''));

describe('whether an answer can be marked', () => {
  it.each<[Exercise, Answer, ReturnType<typeof whatIsMissing>]>([
    [choice, [], 'nothingChosen'],
    [choice, [0], null],
    [many, [], 'nothingChosen'],
    [turning, [], 'nothingChosen'],
    [match, [0, -1, 2], 'pairsOpen'],
    [match, [0, 0, 0], null],
    [build, [0], 'tooFewParts'],
    [order, [2, 1, 0], null],
  ])('%#', (exercise, answer, missing) => {
    expect(whatIsMissing(exercise, answer)).toBe(missing);
  });
});

describe('whether an answer is right', () => {
  it.each<[kind: string, Exercise, right: Answer, wrong: readonly Answer[]]>([
    ['a choice', choice, [1], [[0], [2]]],
    ['several of many', many, [0, 2], [[0], [0, 1], [0, 1, 2], [1]]],
    [
      'steps in order',
      order,
      [0, 1, 2],
      [
        [0, 2, 1],
        [2, 1, 0],
      ],
    ],
    ['ranked replies', rank, [0, 1, 2], [[1, 0, 2]]],
    ['a line that turned it', turning, [1], [[0]]],
    [
      'a built reply',
      build,
      [0, 1],
      [
        [1, 0],
        [0, 2],
        [0, 1, 2],
      ],
    ],
    [
      'said and meant',
      match,
      [0, 1, 2],
      [
        [0, 2, 2],
        [2, 2, 0],
      ],
    ],
  ])('%s', (_, exercise, right, wrong) => {
    expect(markAnswer(exercise, right).right).toBe(true);
    for (const answer of wrong) expect(markAnswer(exercise, answer).right).toBe(false);
  });

  it('takes two pairs with one meaning as the same', () => {
    expect(markAnswer(match, [1, 0, 2]).right).toBe(true);
  });
});

describe('feedback', () => {
  it('says why about what was chosen, and not about what was left out', () => {
    expect(texts(choice, [2])).toEqual(['c: why']);
    expect(texts(many, [0])).toEqual(['a: why']);
  });

  it('names the replies that stand in another place, and after a right answer all of them', () => {
    expect(texts(rank, [0, 2, 1])).toEqual(['c: why', 'b: why']);
    expect(texts(rank, [0, 1, 2])).toEqual(['a: why', 'b: why', 'c: why']);
  });

  it('speaks only of the pairs that do not fit, while some do not', () => {
    expect(texts(match, [0, 2, 2])).toEqual(['Pause.']);
  });

  it('names the parts that do not belong, before it says anything about order', () => {
    expect(texts(build, [2, 0])).toEqual(['x: why']);
  });
});

describe('the order in which items are shown', () => {
  it('has each item once, and is never the solution of an ordering, for any seed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.integer(), (exercise, seed) => {
        const shown = shownOrder(exercise, seed);
        expect(new Set(shown).size).toBe(shown.length);
        if (exercise.kind === 'order' || exercise.kind === 'rank')
          expect(markAnswer(exercise, shown).right).toBe(false);
      }),
    );
  });

  it('shows each meaning once, and leaves a transcript as it was', () => {
    expect(shownOrder(match, 3).toSorted()).toEqual([0, 2]);
    expect(shownOrder(turning, 3)).toEqual([0, 1]);
  });

  it('puts the right answer of a choice at each place alike often', () => {
    const places = Array.from({ length: 3000 }, (_, seed) =>
      shownOrder(choice, seedOf(`course/lesson/${seed}`)).indexOf(1),
    );
    for (const place of [0, 1, 2]) {
      expect(places.filter((one) => one === place).length / places.length).toBeCloseTo(1 / 3, 1);
    }
  });
});
