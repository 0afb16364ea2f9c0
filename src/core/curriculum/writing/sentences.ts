/** A sentence of more words than this is read twice; people on a phone read it half. */
export const MOST_WORDS = 24;

/** The sentences of a plain text. A closing quote belongs to its sentence; "Mr." and the like do not end one. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .split(/(?<=(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|e\.g|i\.e))[.!?…]["'”’)]*)\s+(?=["'“‘(]*[\p{Lu}\p{N}])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The words of a plain text, as they stand. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The sentences that are too long, with the number of their words. */
export function longSentences(text: string): { readonly sentence: string; readonly words: number }[] {
  return sentencesOf(text)
    .map((sentence) => ({ sentence, words: wordsIn(sentence).length }))
    .filter(({ words }) => words > MOST_WORDS);
}
