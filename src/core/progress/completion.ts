import type { Course, Step } from '../curriculum/course.ts';
import { percentOf } from '../scenario/score.ts';
import { type Attempts, attemptsLeft, type FinishedAttempt, usedAttempts } from './attempt.ts';

/**
 * What "complete", "score" and "passed" mean: here and nowhere else. Screen, certificate, CSV, SCORM, cmi5 and xAPI ask
 * this file.
 *
 * A lesson is complete when it was finished: each of its required exercises was answered right once, which its page sees
 * and records. A course is complete at the moment when its required lessons are and the attempt that counts is passed, and
 * stays so. Its score is that of the counted attempt of the closing role-play; without a closing role-play there is none.
 */
export interface Score {
  readonly points: number;
  /** null where the best total of the text was not proved, or no choice scores. */
  readonly best: number | null;
  /** Rounded down; never below 0; null without a best. */
  readonly percent: number | null;
}

/** A moment in the record: the time to show, and the place to compare by. */
export interface Moment {
  readonly at: string;
  readonly order: number;
}

export interface LessonState {
  readonly tried: Moment;
  readonly done: Moment | null;
}

/** What the definitions look at. Lessons by `lessonKey`. */
export interface CourseFacts {
  readonly lessons: ReadonlyMap<string, LessonState>;
  readonly attempts: Attempts;
}

export function lessonKey(course: string, lesson: string): string {
  return `${course}/${lesson}`;
}

/** The score of a finished attempt. */
export function scoreOf({ result }: FinishedAttempt): Score {
  const { points, best } = result;
  return { points, best, percent: percentOf(points, best) };
}

/** Finished assessed attempts of a role-play in the order they ended; beyond the number allowed none counts. */
export function countableAttempts(course: Course, scenario: string, attempts: Attempts): FinishedAttempt[] {
  const used = usedAttempts(attempts, course.id, scenario);
  const allowed = scenario === course.closing && course.attempts !== null ? used.slice(0, course.attempts) : used;
  return allowed.filter((one): one is FinishedAttempt => one.state === 'finished').sort((a, b) => a.order - b.order);
}

/** The attempt that gives a role-play its score: by `counts` for the closing one, the best for the others. */
export function countedAttempt(course: Course, scenario: string, attempts: Attempts): FinishedAttempt | null {
  const all = countableAttempts(course, scenario, attempts);
  return pick(all, scenario === course.closing ? course.counts : 'best');
}

function pick(inOrder: readonly FinishedAttempt[], counts: Course['counts']): FinishedAttempt | null {
  if (counts === 'first') return inOrder[0] ?? null;
  if (counts === 'last') return inOrder.at(-1) ?? null;
  return inOrder.reduce<FinishedAttempt | null>((best, one) => (best && !isBetter(one, best) ? best : one), null);
}

/** A pass beats any score that is none; then the percentage decides, by whole numbers; the earlier one wins a tie. */
function isBetter({ result: a }: FinishedAttempt, { result: b }: FinishedAttempt): boolean {
  if (a.passed !== b.passed) return a.passed;
  if (a.best === null || b.best === null || a.best <= 0 || b.best <= 0) return a.points > b.points;
  return Math.max(0, a.points) * b.best > Math.max(0, b.points) * a.best;
}

/** When a step of a course was done: a lesson completed, a role-play played to one of its endings; null before. */
export function stepDone(course: Course, step: Step, facts: CourseFacts): Moment | null {
  if (step.kind === 'lesson') return facts.lessons.get(lessonKey(course.id, step.id))?.done ?? null;
  if (step.id === course.closing) return closingPassed(course, facts.attempts);
  const ended = countableAttempts(course, step.id, facts.attempts).find((one) => one.result.outcome !== 'gaveUp');
  return ended ? { at: ended.finished, order: ended.order } : null;
}

/** The first moment at which the counted attempt of the closing role-play was a passed one. */
function closingPassed(course: Course, attempts: Attempts): Moment | null {
  if (course.closing === null) return null;
  const all = countableAttempts(course, course.closing, attempts);
  for (let i = 1; i <= all.length; i++) {
    const last = all[i - 1]!;
    if (pick(all.slice(0, i), course.counts)?.result.passed) return { at: last.finished, order: last.order };
  }
  return null;
}

/** The steps that a course cannot be complete without. Where nothing is required, all of them. */
export function neededSteps(course: Course): readonly Step[] {
  const needed = course.steps.filter((step) => (step.kind === 'lesson' ? step.required : step.id === course.closing));
  return needed.length > 0 ? needed : course.steps;
}

/** When the course was completed, or null. */
export function courseCompleted(course: Course, facts: CourseFacts): Moment | null {
  let last: Moment | null = null;
  for (const step of neededSteps(course)) {
    const done = stepDone(course, step, facts);
    if (!done) return null;
    if (!last || done.order > last.order) last = done;
  }
  return last;
}

/** Whether another attempt of the closing role-play could still complete the course. */
export function canStillPass(course: Course, attempts: Attempts): boolean {
  if (course.closing === null || attemptsLeft(course, attempts) === 0) return false;
  return course.counts !== 'first' || countableAttempts(course, course.closing, attempts).length === 0;
}
