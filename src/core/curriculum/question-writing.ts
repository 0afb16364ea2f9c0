import type { Diagnostic, Place } from '../result.ts';
import type { Question } from './question.ts';
import type { WrittenQuestion } from './question-errors.ts';
import { type Answers, isLongestRight, standsOutByLength } from './writing/answer-length.ts';
import { MOST_YEARS, readingGrade } from './writing/reading-grade.ts';
import { longSentences, MOST_WORDS } from './writing/sentences.ts';
import { wordsToAvoid } from './writing/words-to-avoid.ts';

/** In how many of a hundred questions the right option may be the longest: by chance it is in 25 to 33. */
const MOST_LONGEST = 40;
/** Fewer questions than this show no habit. */
const LEAST_QUESTIONS = 5;

/**
 * How the questions of one file are written, held against what holds for lessons: W810 a long sentence, W811 a word to avoid,
 * W812 hard to read, W815 a right option that its length gives away.
 */
export function writingWarnings(written: readonly WrittenQuestion[]): readonly Diagnostic[] {
  const [first] = written;
  if (!first) return [];
  const { file } = first.at('ask');
  const years = readingGrade(written.flatMap(passagesOf).join('\n'));
  const hard =
    years !== null && years > MOST_YEARS
      ? [warning('W812', { file, line: 1, column: 1 }, { years: Math.ceil(years), most: MOST_YEARS })]
      : [];
  return [...hard, ...written.flatMap(inOne)];
}

/** Q020: whoever always takes the longest option would be right too often. It stands at the first such question. */
export function bankWarnings(written: readonly WrittenQuestion[]): readonly Diagnostic[] {
  const percent = longestRight(written.map(({ question }) => question));
  const first = written.find(({ question }) => isLongestRight(answersOf(question)));
  if (!first || written.length < LEAST_QUESTIONS || percent <= MOST_LONGEST) return [];
  return [warning('Q020', first.at('options'), { percent, most: MOST_LONGEST })];
}

/** In how many of a hundred questions the right option is longer than the others. */
export function longestRight(questions: readonly Question[]): number {
  const longest = questions.filter((question) => isLongestRight(answersOf(question)));
  return questions.length === 0 ? 0 : Math.round((100 * longest.length) / questions.length);
}

function inOne({ question, at }: WrittenQuestion): Diagnostic[] {
  const { ask, options } = question;
  const texts = [
    { text: ask, place: at('ask') },
    ...options.flatMap(({ say, why }, index) => [
      { text: say, place: at('options', index, 'say') },
      { text: why, place: at('options', index, 'why') },
    ]),
  ];
  const found = texts.flatMap(({ text, place }) => [
    ...longSentences(text).map(({ words }) => warning('W810', place, { words, most: MOST_WORDS })),
    ...wordsToAvoid(text).map(({ word, instead }) => warning('W811', place, { word, instead })),
  ]);
  const right = options.findIndex((option) => option.right);
  if (right < 0 || !standsOutByLength(answersOf(question))) return found;
  return [...found, warning('W815', at('options', right, 'say'), {})];
}

function passagesOf({ question: { ask, options } }: WrittenQuestion): string[] {
  return [ask, ...options.flatMap(({ say, why }) => [say, why])];
}

function answersOf({ options }: Question): Answers {
  return options.map(({ say, right }) => ({ text: say, correct: right }));
}

function warning(code: string, place: Place, values: Diagnostic['values']): Diagnostic {
  return { code, severity: 'warning', place, values };
}
