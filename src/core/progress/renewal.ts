import type { Course } from '../curriculum/course.ts';
import { courseCompleted, type Moment, neededSteps } from './completion.ts';
import type { ProgressEvent } from './events.ts';
import type { LearnerState } from './learner.ts';

/**
 * A completed course with a number of valid days is due again after them. It is done again by what completes it: its closing
 * role-play passed once more or, in a course that ends without one, every needed step once more: a question of the lesson
 * answered right, a role-play played to an end. One right answer in each lesson is enough, so that a lesson whose exercises
 * changed meanwhile can still be done again. Its score and its day of completion stay what they were. A manager who saw it at
 * work can renew it too.
 */
export interface Renewal {
  /** When the course was last done. */
  readonly last: Moment;
  /** The ids of the steps that are still missing for the next time. */
  readonly open: ReadonlySet<string>;
}

/** When a course was last done, or null where it never was completed. `events` are all that `state` was folded from. */
export function lastDone(course: Course, state: LearnerState, events: readonly ProgressEvent[]): Moment | null {
  return renewalOf(course, state, events)?.last ?? null;
}

/** The same, with what is missing to do it once more. */
export function renewalOf(course: Course, state: LearnerState, events: readonly ProgressEvent[]): Renewal | null {
  const completed = courseCompleted(course, state);
  if (!completed) return null;
  const needed = course.closing === null ? neededSteps(course).map(({ id }) => id) : [course.closing];
  const open = new Set(needed);
  let last = completed;
  for (let order = completed.order + 1; order < events.length; order++) {
    const event = events[order]!;
    const step = stepDoneAgain(event, course, state);
    if (step !== null) open.delete(step);
    if (open.size > 0) continue;
    last = { at: event.at, order };
    for (const id of needed) open.add(id);
  }
  return { last, open };
}

/** The days (YYYY-MM-DD) on which a course was seen at work, as plans said. */
export function observedOn(course: string, events: readonly ProgressEvent[]): readonly string[] {
  return events.flatMap(({ type, data }) => (type === 'practice.observed' && data.course === course ? [data.day] : []));
}

/** The step of the course that an event does once more, or null. */
function stepDoneAgain(event: ProgressEvent, course: Course, { attempts }: LearnerState): string | null {
  if (event.type === 'check.answered')
    return event.data.right && event.data.course === course.id ? event.data.lesson : null;
  if (event.type !== 'attempt.finished') return null;
  const attempt = attempts.get(event.data.attempt);
  if (attempt?.state !== 'finished' || attempt.kind !== 'assessed') return null;
  const isEnded = attempt.result.outcome !== 'gaveUp' && attempt.result.outcome !== 'interrupted';
  const isPassed = attempt.scenario === course.closing ? attempt.result.passed : isEnded;
  return isPassed ? attempt.scenario : null;
}
