import { describe, expect, it } from 'vitest';
import { readLesson } from '../../../src/core/curriculum/lesson-file.ts';
import { courseProblem } from '../../../src/messages/en/course-checks.ts';
import { FRONT } from './lesson-builder.ts';

const FILE = 'content/courses/ten/07-keep-promises.mdx';
const read = (body: string) => readLesson({ file: FILE, text: FRONT + body });
const exercises = (body: string) => read(body).lesson?.exercises ?? [];

const why = [{ strong: 'No' }, ', never.'];

describe('a lesson', () => {
  it('is named by its file without the number, so that moving it keeps its record', () => {
    expect(read('Why?\n').lesson).toMatchObject({ id: 'keep-promises', course: 'ten', title: 'Keep your promises' });
  });

  it('takes a minute for 200 words, not counting feedback, and 20 seconds for an exercise', () => {
    const words = (count: number) => 'word '.repeat(count);
    expect(read(`${words(800)}\n`).lesson?.minutes).toBe(4);
    const check = `<Check id="a">\n\n${words(194)}\n\n<Option correct>Yes. <Why>${words(900)}</Why></Option>\n\n</Check>\n`;
    expect(read(check.repeat(3)).lesson?.minutes).toBe(4);
  });

  it('reads a question and its options in one line each', () => {
    const body =
      '<Check id="late">\nWhat *now*?\n\n<Option correct>Ask. <Why>Yes.</Why></Option>\n<Option>Guess. <Why>**No**, never.</Why></Option>\n</Check>\n';
    expect(exercises(body)).toEqual([
      {
        kind: 'choice',
        id: 'late',
        required: true,
        question: [['What ', { em: 'now' }, '?']],
        options: [
          { text: ['Ask.'], correct: true, why: ['Yes.'] },
          { text: ['Guess.'], correct: false, why },
        ],
      },
    ]);
  });

  it('reads the same written in blocks', () => {
    const inLines =
      '<Check id="late">\nWhat now?\n\n<Option correct>Ask. <Why>Yes.</Why></Option>\n\n<Option>Guess. <Why>**No**, never.</Why></Option>\n</Check>\n';
    const inBlocks =
      '<Check id="late">\n\nWhat now?\n\n<Option correct>\n\nAsk.\n\n<Why>\n\nYes.\n\n</Why>\n\n</Option>\n\n<Option>\n\nGuess.\n\n<Why>**No**, never.</Why>\n\n</Option>\n\n</Check>\n';
    expect(exercises(inBlocks)).toEqual(exercises(inLines));
  });

  it.each([
    [
      '<Order id="a">\n\nSort.\n\n<Step>One</Step>\n\n<Step>Two</Step>\n\n<Why>So.</Why>\n\n</Order>\n',
      { kind: 'order', items: [{ text: ['One'] }, { text: ['Two'] }], why: ['So.'] },
    ],
    [
      '<Rank id="a">\n\nSort.\n\n<Reply>Best</Reply>\n\n<Reply>Worst <Why>So.</Why></Reply>\n\n</Rank>\n',
      { kind: 'rank', items: [{ text: ['Best'] }, { text: ['Worst'], why: ['So.'] }] },
    ],
    [
      '<Match id="a">\n\nWhat?\n\n<Pair said="Fine." meant="Bad."><Why>So.</Why></Pair>\n\n</Match>\n',
      { kind: 'match', pairs: [{ said: 'Fine.', meant: 'Bad.', why: ['So.'] }] },
    ],
    [
      '<Turning id="a">\n\nWhere?\n\n<Turn who="Anna">Hello.</Turn>\n\n<Turn who="Ben" correct>No. <Why>So.</Why></Turn>\n\n</Turning>\n',
      {
        kind: 'turning',
        turns: [
          { who: 'Anna', correct: false },
          { who: 'Ben', correct: true, why: ['So.'] },
        ],
      },
    ],
    [
      '<Build id="a" optional>\n\nBuild.\n\n<Part>One</Part>\n\n<Part extra>Two <Why>So.</Why></Part>\n\n</Build>\n',
      { kind: 'build', required: false, parts: [{ extra: false }, { extra: true, why: ['So.'] }] },
    ],
    [
      '<CheckMany id="a">\n\nWhich?\n\n<Option correct>One</Option>\n\n<Option correct>Two</Option>\n\n</CheckMany>\n',
      { kind: 'many', options: [{ correct: true }, { correct: true }] },
    ],
  ])('reads each kind of exercise: %#', (body, expected) => {
    expect(exercises(body)).toMatchObject([expected]);
  });

  it.each<[name: string, text: string, expected: string]>([
    ['without front matter', 'Hello.\n', `${FILE}:1:1 error L006 `],
    [
      'without a title',
      FRONT.replace('title: Keep your promises\n', ''),
      `${FILE}:2:1 error L002 The field "title" is missing.`,
    ],
    [
      'with rules that are no list',
      FRONT.replace('[keep-promises]', 'keep-promises'),
      `${FILE}:4:8 error L004 "rules" must be a list.`,
    ],
    [
      'with a tag left open',
      `${FRONT}<Moment>\n\nHello.\n`,
      `${FILE}:7:1 error L001 This cannot be read: Expected a closing tag for \`<Moment>\`.`,
    ],
    [
      'with a comment of HTML',
      `${FRONT}Hello.\n\n<!-- later -->\n`,
      `${FILE}:9:2 error L001 This cannot be read: Unexpected character`,
    ],
  ])('%s is refused at its place', (_, text, expected) => {
    const problems = readLesson({ file: FILE, text }).problems.map(courseProblem);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.slice(0, expected.length)).toBe(expected);
  });
});
