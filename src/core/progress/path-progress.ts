import type { Path } from '../curriculum/path.ts';
import type { CourseProgress, NextStep, Status } from './learner.ts';

/** How far a learner is on a path. Only required courses count; optional ones are shown beside them. */
export interface PathProgress {
  readonly path: string;
  readonly status: Status;
  readonly done: number;
  readonly of: number;
  /** When the last required course was completed, or null. */
  readonly completed: string | null;
  readonly courses: readonly { readonly progress: CourseProgress; readonly required: boolean }[];
  /** Where the path goes on: the first course that can still be worked on, required ones first. */
  readonly next: NextStep | null;
}

/**
 * A path and the progress of all courses -> how far the learner is on it. A course that a plan excuses from (`exempt`) is
 * not required, unless it was completed all the same.
 */
export function pathProgress(
  path: Path,
  courses: readonly CourseProgress[],
  exempt: ReadonlySet<string> = new Set(),
): PathProgress {
  const found = path.courses.flatMap(({ course, required }) => {
    const progress = courses.find((one) => one.course === course);
    if (!progress) return [];
    const isExcused = exempt.has(course) && progress.status !== 'completed';
    return [{ progress, required: required && !isExcused }];
  });
  const needed = found.filter(({ required }) => required).map(({ progress }) => progress);
  const done = needed.filter(({ status }) => status === 'completed').length;
  const isDone = needed.length > 0 && done === needed.length;
  const isBegun = found.some(({ progress }) => progress.status !== 'notStarted');
  const open = [...needed, ...found.filter(({ required }) => !required).map(({ progress }) => progress)];
  return {
    path: path.id,
    status: isDone ? 'completed' : isBegun ? 'inProgress' : 'notStarted',
    done,
    of: needed.length,
    completed: isDone ? lastOf(needed.map((one) => one.completed!)) : null,
    courses: found,
    next: open.find((one) => one.status !== 'completed' && one.next)?.next ?? null,
  };
}

/** The latest of some times as they are shown; their zones may differ. */
function lastOf(times: readonly string[]): string {
  return times.reduce((last, one) => (Date.parse(one) > Date.parse(last) ? one : last));
}
