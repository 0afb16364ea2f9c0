import { longSentences, MOST_WORDS } from '../../curriculum/writing/sentences.ts';
import { authorTexts } from './author-texts.ts';
import type { Check } from './check.ts';

export const w803: Check<'W803'> = {
  code: 'W803',
  bad: [
    '- [I will look at once.](#goodbye)',
    '  - It is good to look at once, because she has been waiting since Tuesday, has called twice, and was told each time that somebody would look.',
  ],
  good: [
    '- [I will look at once.](#goodbye)',
    '  - It is good to look at once. She has called twice, and was told each time that somebody would look.',
  ],
  *run({ source }) {
    for (const { words: text, spot } of authorTexts(source)) {
      for (const { sentence, words } of longSentences(text))
        yield { code: 'W803', at: spot(sentence.slice(0, 15)), values: { words, most: MOST_WORDS } };
    }
  },
};
