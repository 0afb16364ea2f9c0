import { describe, expect, it } from 'vitest';
import { readQuestions } from '../../../src/core/curriculum/question-file.ts';
import { courseProblem } from '../../../src/messages/en/course-checks.ts';
import { catalogueOf, ruleOf } from '../../support/questions.ts';

const catalogue = catalogueOf([ruleOf('hear-it-out'), ruleOf('keep-promises', 'reliability')]);
const read = (text: string, name = 'listening') => readQuestions([{ file: `${name}.yaml`, text }], catalogue);

const option = (say: string, more = '') => `    - say: ${say}\n${more}      why: Because of it.\n`;
const OPTIONS = option('Go on.', '      right: true\n') + option('Stop.') + option('Wait.');
const question = (n: number, options = OPTIONS, ask = `What now, the ${n}th time?`) =>
  `- id: hear-it-out-${n}\n  rule: hear-it-out\n  ask: ${ask}\n  options:\n${options}`;

describe('a file of questions', () => {
  it('gives each question with its options, one of them right', () => {
    const { bank, problems } = read(question(1) + question(2));
    expect(problems).toEqual([]);
    expect(bank.map(({ id, rule }) => [id, rule])).toEqual([
      ['hear-it-out-1', 'hear-it-out'],
      ['hear-it-out-2', 'hear-it-out'],
    ]);
    expect(bank[0]?.options.map(({ say, right }) => [say, right])).toEqual([
      ['Go on.', true],
      ['Stop.', false],
      ['Wait.', false],
    ]);
  });

  it('may be empty while it is being begun', () => {
    expect(read('# soon\n')).toEqual({ bank: [], problems: [] });
  });

  const right = option('Go on.', '      right: true\n');
  it.each([
    [
      'a rule that is not there',
      question(1).replaceAll('rule: hear-it-out', 'rule: hear-it-uot'),
      'listening.yaml:2:9 error Q011 "hear-it-uot" is not a rule. Did you mean "hear-it-out"?',
    ],
    [
      'a rule of another competency',
      question(1).replaceAll('hear-it-out', 'keep-promises'),
      'listening.yaml:2:9 error Q012 The rule "keep-promises" belongs to "reliability". Move the question to reliability.yaml.',
    ],
    [
      'an id that stands twice',
      question(1) + question(1, OPTIONS, 'And what now?'),
      'listening.yaml:12:7 error Q010 Two questions are called "hear-it-out-1" (first in listening.yaml, line 1). Records keep ids for ever: give this one the next number.',
    ],
    [
      'two right options',
      question(1, right + right.replace('Go', 'Carry') + option('Stop.')),
      'listening.yaml:5:5 error Q013 2 options of this question are marked "right: true"; exactly one must be. Correct the marks.',
    ],
    [
      'no right option',
      question(1, option('Go on.') + option('Stop.') + option('Wait.')),
      'listening.yaml:5:5 error Q013 No option of this question is marked "right: true"; exactly one must be. Correct the marks.',
    ],
    [
      'too few options',
      question(1, right + option('Stop.')),
      'listening.yaml:5:5 error Q014 This question has 2 options; it must have 3 or 4. Add or cut.',
    ],
    [
      'one option twice, but for its signs',
      question(1, right + option('Stop.') + option('stop!')),
      'listening.yaml:10:12 error Q015 "stop!" is among the options twice. Write another one.',
    ],
    [
      'an option without its reason',
      question(1).replace('      why: Because of it.\n', ''),
      'listening.yaml:5:7 error Q002 The field "why" is missing. Add "why:" with its value.',
    ],
    [
      'a question asked twice',
      question(1, OPTIONS, 'What?') + question(2, OPTIONS, 'what'),
      'listening.yaml:14:8 error Q017 "hear-it-out-1" asks exactly the same. Ask from another side, in another trade.',
    ],
    [
      'a long sentence in a reason',
      question(1).replace('Because of it.', `${'And so on '.repeat(9)}.`),
      'listening.yaml:7:12 warning W810 This sentence has 27 words; past 24 people read it twice. Make two of it.',
    ],
    [
      'a word to avoid',
      question(1, OPTIONS, 'What do you utilise?'),
      'listening.yaml:3:8 warning W811 "utilise": write plainly: use.',
    ],
  ])('says where %s stands, and what to do', (_, text, sentence) => {
    expect(read(text).problems.map(courseProblem)).toEqual([sentence]);
  });

  it('is named after a competency', () => {
    expect(read(question(1), 'listenning').problems.map(courseProblem)).toEqual([
      'listenning.yaml:1:1 error Q018 "listenning" is not a competency. Did you mean "listening"?',
    ]);
  });

  it('leaves out a question with an error, and keeps the others', () => {
    const { bank } = read(question(1, right + right.replace('Go', 'Carry') + option('Stop.')) + question(2));
    expect(bank.map(({ id }) => id)).toEqual(['hear-it-out-2']);
  });
});

describe('the bank as a whole', () => {
  const longest =
    option('Go on, for as long as it takes.', '      right: true\n') + option('Stop at once.') + option('Wait.');
  const bank = (long: number, all: number) =>
    Array.from({ length: all }, (_, at) =>
      question(at + 1, at < long ? longest : OPTIONS.replace('Go on.', 'Go.')),
    ).join('');

  it('must not have the longest option right in more than four of ten', () => {
    const [problem, ...others] = read(bank(3, 5)).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'Q020', severity: 'warning', values: { percent: 60, most: 40 } });
    expect(read(bank(2, 5)).problems).toEqual([]);
  });
});
