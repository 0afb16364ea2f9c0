import { describe, expect, it } from 'vitest';
import { isLongestRight, standsOutByLength } from '../../../src/core/curriculum/writing/answer-length.ts';
import { readingGrade } from '../../../src/core/curriculum/writing/reading-grade.ts';
import { longSentences, sentencesOf } from '../../../src/core/curriculum/writing/sentences.ts';
import { wordsToAvoid } from '../../../src/core/curriculum/writing/words-to-avoid.ts';

describe('sentences', () => {
  it.each([
    ['She calls. He waits.', ['She calls.', 'He waits.']],
    ['"Why?" she asks. Nobody knows.', ['"Why?" she asks.', 'Nobody knows.']],
    ['Mr. Roth takes two. They help.', ['Mr. Roth takes two.', 'They help.']],
    ['It costs 3.50 euros, not 4.', ['It costs 3.50 euros, not 4.']],
    ['Wait... Then go on.', ['Wait...', 'Then go on.']],
  ])('are told apart in %s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('of 24 words pass, of 25 are named with their length', () => {
    const sentence = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`;
    expect(longSentences(sentence(24))).toEqual([]);
    expect(longSentences(sentence(25)).map(({ words }) => words)).toEqual([25]);
  });
});

describe('the reading grade', () => {
  it('is low for short words, high for long ones', () => {
    const easy = readingGrade('You look at the note. You call her back at three. '.repeat(12));
    const hard = readingGrade('Interdepartmental communication necessitates comprehensive documentation. '.repeat(20));
    expect(easy).toBeLessThan(2);
    expect(hard).toBeGreaterThan(12);
  });

  it('says nothing about a short text', () => {
    expect(readingGrade('You look at the note.')).toBeNull();
  });
});

describe('words to avoid', () => {
  it.each([
    ['We utilise the file.', [{ word: 'utilise', instead: 'use' }]],
    ['Obviously, it is late.', [{ word: 'Obviously', instead: '' }]],
    ['Call prior to noon.', [{ word: 'prior to', instead: 'before' }]],
    ['The centre is coloured.', []],
    ['Priority to the guests.', []],
  ])('are found in %s', (text, found) => {
    expect(wordsToAvoid(text)).toEqual(found);
  });
});

describe('the length of answers', () => {
  const answers = (right: number, wrong: number) => [
    { text: 'x'.repeat(wrong), correct: false },
    { text: 'x'.repeat(right), correct: true },
  ];

  it('gives the right one away when it is far longer than any wrong one', () => {
    expect(standsOutByLength(answers(80, 50))).toBe(true);
    expect(standsOutByLength(answers(60, 50))).toBe(false);
  });

  it('counts the right one as longest only when every wrong one is shorter', () => {
    expect(isLongestRight(answers(51, 50))).toBe(true);
    expect(isLongestRight(answers(50, 50))).toBe(false);
  });
});
