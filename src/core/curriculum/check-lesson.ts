import type { Diagnostic } from '../result.ts';
import { LESSON_CHECKS } from './checks/all.ts';
import type { LessonCheck } from './checks/check.ts';
import type { Catalogue } from './competency.ts';
import type { LessonText } from './lesson-file.ts';

/** Takes a lesson that was read and the catalogue, gives what its checks find; what kept it from being read is not repeated. */
export function checkLesson(
  lesson: LessonText,
  catalogue: Catalogue,
  checks: readonly LessonCheck[] = LESSON_CHECKS,
): Diagnostic[] {
  return checks.flatMap(({ code, severity, find }) =>
    [...find(lesson, catalogue)].map(({ place, values = {} }) => ({ code, severity, place, values })),
  );
}
