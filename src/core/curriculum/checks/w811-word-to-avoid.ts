import { wordsToAvoid } from '../writing/words-to-avoid.ts';
import { type LessonCheck, placeOfWords } from './check.ts';
import { passagesOf } from './passages.ts';

export const w811: LessonCheck = {
  code: 'W811',
  severity: 'warning',
  bad: 'Utilise the customer file in each call.\n',
  good: 'Use the customer file in each call.\n',
  *find(lesson) {
    for (const { node, text } of passagesOf(lesson)) {
      for (const { word, instead } of wordsToAvoid(text)) {
        yield { place: placeOfWords(lesson, node, word), values: { word, instead } };
      }
    }
  },
};
