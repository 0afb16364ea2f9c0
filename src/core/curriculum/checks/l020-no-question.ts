import { type LessonCheck, placeOf } from './check.ts';

export const l020: LessonCheck = {
  code: 'L020',
  severity: 'error',
  bad: '<Rank id="first-words">\n\n<Reply>I will look.</Reply>\n\n<Reply>One moment. <Why>For what?</Why></Reply>\n\n<Reply>Not my job.</Reply>\n\n</Rank>\n',
  good: '<Rank id="first-words">\n\nWhich is the best start?\n\n<Reply>I will look.</Reply>\n\n<Reply>One moment. <Why>For what?</Why></Reply>\n\n<Reply>Not my job.</Reply>\n\n</Rank>\n',
  *find(lesson) {
    for (const { exercise, element } of lesson.exercises) {
      if (exercise.question.length === 0)
        yield { place: placeOf(lesson, element), values: { name: element.name ?? '' } };
    }
  },
};
