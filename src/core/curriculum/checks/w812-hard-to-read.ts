import { wordsOf } from '../lesson-tree.ts';
import { MOST_YEARS, readingGrade } from '../writing/reading-grade.ts';
import type { LessonCheck } from './check.ts';
import { passagesOf } from './passages.ts';

/** A paragraph of a hundred words is the least that the measure can judge. */
const hard =
  'Organisational prioritisation of interdepartmental communication necessitates comprehensive documentation. ';
const easy = 'You look at the note on the desk. You call her back at three. She is glad that you did. ';

export const w812: LessonCheck = {
  code: 'W812',
  severity: 'warning',
  bad: `${hard.repeat(13).trim()}\n`,
  good: `${easy.repeat(6).trim()}\n`,
  *find(lesson) {
    const texts = passagesOf(lesson).filter(({ node }) => node.type === 'paragraph');
    const years = readingGrade(texts.map(({ node }) => wordsOf(node)).join('\n'));
    if (years === null || years <= MOST_YEARS) return;
    const values = { years: Math.ceil(years), most: MOST_YEARS };
    yield { place: { file: lesson.file, line: 1, column: 1 }, values };
  },
};
