import { sentencesOf, wordsIn } from './sentences.ts';

/** School years that a reader needs at most: a text for people who read at work, many of them not in their first language. */
export const MOST_YEARS = 6;

/**
 * School years that a text asks for (Kincaid and others, 1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.
 * Syllables are estimated by groups of vowels, so take it as a thermometer. Null under 100 words, where it says nothing.
 */
export function readingGrade(text: string): number | null {
  const words = wordsIn(text);
  if (words.length < 100) return null;
  const sentences = sentencesOf(text).length;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** Groups of vowels, but for a silent e at the end. */
function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replace(/(?<![aeiouyl])e$|(?<=[^td])ed$|(?<=[^sxzcg])es$/, '');
  return Math.max(1, plain.match(/[aeiouyäöü]+/g)?.length ?? 1);
}
