import { wordsToAvoid } from '../../curriculum/writing/words-to-avoid.ts';
import { authorTexts } from './author-texts.ts';
import type { Check } from './check.ts';

export const w804: Check<'W804'> = {
  code: 'W804',
  bad: ['Please note that she has called twice.'],
  good: ['She has called twice.'],
  *run({ source }) {
    for (const { words, spot } of authorTexts(source)) {
      for (const { word, instead } of wordsToAvoid(words))
        yield { code: 'W804', at: spot(word), values: { word, instead } };
    }
  },
};
