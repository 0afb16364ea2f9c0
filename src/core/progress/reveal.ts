import type { Course } from '../curriculum/course.ts';
import { type Attempt, type Attempts, attemptsLeft } from './attempt.ts';

/**
 * Whether a debrief may show the better replies. A second assessed attempt would test memory after that, so they are shown
 * in practice, after a pass, and after the last attempt that the course allows (never, where it allows as many as wanted).
 */
export function mayShowBetter(
  attempt: Pick<Attempt, 'kind' | 'scenario' | 'course'>,
  course: Course | null,
  attempts: Attempts,
): boolean {
  if (attempt.kind === 'practice') return true;
  const isSame = (one: Attempt) => one.scenario === attempt.scenario && one.course === attempt.course;
  const isPassed = [...attempts.values()].some(
    (one) => one.kind === 'assessed' && isSame(one) && one.state === 'finished' && one.result.passed,
  );
  return isPassed || (course?.closing === attempt.scenario && attemptsLeft(course, attempts) === 0);
}
