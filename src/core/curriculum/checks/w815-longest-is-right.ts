import { plainText } from '../../rich-text.ts';
import { isLongestRight, standsOutByLength } from '../writing/answer-length.ts';
import { type LessonCheck, placeOf } from './check.ts';

const check = (right: string) =>
  `<Check id="late">\n\nWhat now?\n\n<Option correct>${right} <Why>Yes.</Why></Option>\n\n<Option>I will wait for a day. <Why>Too long.</Why></Option>\n\n</Check>\n`;

export const w815: LessonCheck = {
  code: 'W815',
  severity: 'warning',
  bad: check('I will call the depot now, and ring you back by three whatever they say.'),
  good: check('I will call the depot.'),
  *find(lesson) {
    const questions = lesson.exercises.flatMap(({ exercise, items }) => {
      if (exercise.kind !== 'choice') return [];
      const answers = exercise.options.map(({ text, correct }) => ({ text: plainText(text), correct }));
      const right = items[answers.findIndex(({ correct }) => correct)];
      return right ? [{ answers, right }] : [];
    });
    const isAlways = questions.length > 2 && questions.every(({ answers }) => isLongestRight(answers));
    for (const { answers, right } of questions) {
      if (isAlways || standsOutByLength(answers)) yield { place: placeOf(lesson, right) };
    }
  },
};
