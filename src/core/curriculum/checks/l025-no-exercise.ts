import type { LessonCheck } from './check.ts';

export const l025: LessonCheck = {
  code: 'L025',
  severity: 'error',
  bad: 'Keep your promises.\n',
  good: '<Check id="late">\n\nWhat now?\n\n<Option correct>Ask.</Option>\n\n<Option>Guess. <Why>It may be wrong.</Why></Option>\n\n</Check>\n',
  *find(lesson) {
    if (!lesson.tree || lesson.exercises.some(({ exercise }) => exercise.required)) return;
    const lines = lesson.text.trimEnd().split('\n').length;
    yield { place: { file: lesson.file, line: lines, column: 1 } };
  },
};
