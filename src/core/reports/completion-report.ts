import type { Course } from '../curriculum/course.ts';
import { courseProgress, type LearnerState, type Status } from '../progress/learner.ts';
import { dayOf } from '../time.ts';
import type { CellValue, Column } from './table.ts';

/** One person in one course. Days are local to where they happened (YYYY-MM-DD); `percent` is rounded down. */
export interface CompletionRow {
  readonly learner: string;
  readonly name: string;
  readonly course: string;
  readonly courseTitle: string;
  readonly status: Status;
  readonly started: string | null;
  readonly completed: string | null;
  readonly points: number | null;
  readonly best: number | null;
  readonly percent: number | null;
  readonly attempts: number;
}

/** A person whose record is at hand. */
export interface Reported {
  readonly learner: string;
  readonly state: LearnerState;
}

/** Each person in each course, in the order of both lists. `nameless` stands for a person who gave no name. */
export function completionRows(
  people: readonly Reported[],
  courses: readonly Course[],
  nameless: (learner: string) => string,
): readonly CompletionRow[] {
  return people.flatMap(({ learner, state }) =>
    courses.map((course) => {
      const { status, started, completed, score, attempts } = courseProgress(course, state);
      return {
        learner,
        name: state.name?.trim() || nameless(learner),
        course: course.id,
        courseTitle: course.title,
        status,
        started: started && dayOf(started),
        completed: completed && dayOf(completed),
        points: score?.points ?? null,
        best: score?.best ?? null,
        percent: score?.percent ?? null,
        attempts,
      };
    }),
  );
}

/** How a status is said; the same words on screen and in every file. */
export type StatusWords = Readonly<Record<Status, string>>;

export const COMPLETION_COLUMNS = [
  'name',
  'course',
  'status',
  'started',
  'completed',
  'percent',
  'points',
  'best',
  'attempts',
] as const;
export type CompletionColumn = (typeof COMPLETION_COLUMNS)[number];

/** The columns of the report, for sorting, filtering, the screen and the files alike. */
export function completionColumns(words: StatusWords): readonly Column<CompletionRow>[] {
  const value: Readonly<Record<CompletionColumn, (row: CompletionRow) => CellValue>> = {
    name: (row) => row.name,
    course: (row) => row.courseTitle,
    status: (row) => words[row.status],
    started: (row) => row.started,
    completed: (row) => row.completed,
    percent: (row) => row.percent,
    points: (row) => row.points,
    best: (row) => row.best,
    attempts: (row) => row.attempts,
  };
  const kinds: Readonly<Partial<Record<CompletionColumn, Column<CompletionRow>['kind']>>> = {
    name: 'text',
    course: 'text',
    status: 'text',
    started: 'day',
    completed: 'day',
  };
  return COMPLETION_COLUMNS.map((id) => ({ id, kind: kinds[id] ?? 'number', value: value[id] }));
}
