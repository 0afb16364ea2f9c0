import { plainText } from '../../rich-text.ts';
import type { Exercise, Piece } from '../exercise.ts';
import { type LessonCheck, placeOf } from './check.ts';

export const l021: LessonCheck = {
  code: 'L021',
  severity: 'error',
  bad: '<Check id="late">\n\nThe parcel is late. What do you say?\n\n<Option correct>I will find out. <Why>Yes.</Why></Option>\n\n<Option>It will turn up.</Option>\n\n</Check>\n',
  good: '<Check id="late">\n\nThe parcel is late. What do you say?\n\n<Option correct>I will find out. <Why>Yes.</Why></Option>\n\n<Option>It will turn up. <Why>Perhaps. But nobody looks for it.</Why></Option>\n\n</Check>\n',
  *find(lesson) {
    for (const { exercise, element, items } of lesson.exercises) {
      for (const { place, text } of silent(exercise)) {
        yield { place: placeOf(lesson, (place === null ? null : items[place]) ?? element), values: { text } };
      }
    }
  },
};

/** The answers that say nothing back although they can be wrong. `place: null`: the whole exercise says nothing. */
function silent(exercise: Exercise): { place: number | null; text: string }[] {
  const among = (list: readonly { text: string; why: string; isWrong: boolean }[]) =>
    list.flatMap(({ text, why, isWrong }, place) => (isWrong && why === '' ? [{ place, text }] : []));
  switch (exercise.kind) {
    case 'choice':
    case 'many':
      return among(exercise.options.map((one) => ({ ...plain(one), isWrong: !one.correct })));
    case 'turning':
      // Any line of the talk can be marked; the one that is right must say why, the others may.
      return among(exercise.turns.map((one) => ({ ...plain(one), isWrong: one.correct })));
    case 'match':
      return among(exercise.pairs.map((one) => ({ text: one.said, why: plainText(one.why), isWrong: true })));
    case 'build':
      return among(exercise.parts.map((one) => ({ ...plain(one), isWrong: one.extra })));
    case 'order':
      return plainText(exercise.why) === '' ? [{ place: null, text: exercise.id }] : [];
    case 'rank':
      return exercise.items.every((one) => plainText(one.why) === '') ? [{ place: null, text: exercise.id }] : [];
  }
}

function plain({ text, why }: Piece): { text: string; why: string } {
  return { text: plainText(text), why: plainText(why) };
}
