import { longSentences, MOST_WORDS } from '../writing/sentences.ts';
import { type LessonCheck, placeOfWords } from './check.ts';
import { passagesOf } from './passages.ts';

export const w810: LessonCheck = {
  code: 'W810',
  severity: 'warning',
  bad: 'When a customer calls about a parcel that has not come, you first let them tell the whole story, and only after that do you open the order and look.\n',
  good: 'When a customer calls about a late parcel, let them tell the whole story. Then open the order and look.\n',
  *find(lesson) {
    for (const { node, text } of passagesOf(lesson)) {
      for (const { sentence, words } of longSentences(text)) {
        const place = placeOfWords(lesson, node, sentence.slice(0, 15));
        yield { place, values: { words, most: MOST_WORDS } };
      }
    }
  },
};
