import { readingMinutes } from '../lesson-file.ts';
import type { LessonCheck } from './check.ts';

const LEAST = 2;
const MOST = 6;
const words = (count: number) => `${'You look at the note. '.repeat(Math.round(count / 5)).trim()}\n`;

export const w813: LessonCheck = {
  code: 'W813',
  severity: 'warning',
  bad: words(250),
  good: words(700),
  *find(lesson) {
    if (!lesson.tree) return;
    const minutes = readingMinutes(lesson.tree, lesson.exercises.length);
    if (minutes >= LEAST && minutes <= MOST) return;
    const values = { minutes: minutes.toFixed(1), least: LEAST, most: MOST, isShort: Number(minutes < LEAST) };
    yield { place: { file: lesson.file, line: 1, column: 1 }, values };
  },
};
