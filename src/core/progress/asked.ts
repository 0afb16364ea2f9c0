import type { Course } from '../curriculum/course.ts';
import { type Day, dateOf, dayIn } from '../days.ts';

/** What is asked for a course. Days as YYYY-MM-DD; `validDays` after it was done it is due again. */
export interface Asked {
  readonly due: string | null;
  readonly validDays: number | null;
}

/** What the calendar says about it. `expired`: it was completed, and is due again. */
export type Timing = 'overdue' | 'dueSoon' | 'expired' | 'expiresSoon' | null;

export interface Timed {
  readonly timing: Timing;
  readonly due: string | null;
  readonly validUntil: string | null;
}

/** From this many days before its day on, something is due soon. */
export const SOON = 14;

/**
 * What is asked, the days on which it was done (YYYY-MM-DD; none before it was completed) and today -> what the calendar
 * says: the same to the learner and in the manager's report.
 */
export function timingOf({ due, validDays }: Asked, done: readonly string[], today: Day): Timed {
  const last = done.toSorted().at(-1);
  if (last === undefined) {
    const left = due === null ? null : dayIn(due) - today;
    return { due, validUntil: null, timing: left === null || left > SOON ? null : left < 0 ? 'overdue' : 'dueSoon' };
  }
  if (validDays === null) return { due, validUntil: null, timing: null };
  const until = dayIn(last) + validDays;
  const left = until - today;
  return { due, validUntil: dateOf(until), timing: left > SOON ? null : left < 0 ? 'expired' : 'expiresSoon' };
}

/** Courses without the role-plays that are no longer asked for; a course whose closing one is gone ends without. */
export function withoutRetired(courses: readonly Course[], retired: readonly string[]): readonly Course[] {
  if (retired.length === 0) return courses;
  return courses.map((course) => ({
    ...course,
    steps: course.steps.filter(({ kind, id }) => kind === 'lesson' || !retired.includes(id)),
    closing: course.closing !== null && retired.includes(course.closing) ? null : course.closing,
  }));
}
