import type { Course, Step } from '../curriculum/course.ts';
import { type Attempt, applyToAttempts, attemptsLeft, openAttemptOf, usedAttempts } from './attempt.ts';
import {
  canStillPass,
  countedAttempt,
  courseCompleted,
  type LessonState,
  lessonKey,
  type Moment,
  type Score,
  scoreOf,
  stepDone,
} from './completion.ts';
import type { ProgressEvent } from './events.ts';
import { applyToPlans, type OpenedPlans } from './own-plan.ts';

/**
 * What a learner has done, folded from events. Plain data (Maps, no functions), so that a fold can be kept and gone on
 * from: `foldLearner(later, foldLearner(earlier))` equals `foldLearner([...earlier, ...later])`.
 */
export interface LearnerState {
  readonly name: string | null;
  readonly role: string | null;
  /** How many events were folded. */
  readonly count: number;
  readonly courses: ReadonlyMap<string, Moment>;
  readonly lessons: ReadonlyMap<string, LessonState>;
  readonly attempts: ReadonlyMap<string, Attempt>;
  readonly plans: OpenedPlans;
}

const NOBODY: LearnerState = {
  name: null,
  role: null,
  count: 0,
  courses: new Map(),
  lessons: new Map(),
  attempts: new Map(),
  plans: new Map(),
};

/** Events in the record's order -> the learner's state, going on from an earlier state where one is given. */
export function foldLearner(events: readonly ProgressEvent[], from: LearnerState = NOBODY): LearnerState {
  let { name, role, count } = from;
  const courses = new Map(from.courses);
  const lessons = new Map(from.lessons);
  const attempts = new Map(from.attempts);
  const plans = new Map(from.plans);
  for (const event of events) {
    const moment: Moment = { at: event.at, order: count++ };
    applyToAttempts(attempts, event, moment.order);
    applyToPlans(plans, event);
    const course = courseOf(event);
    if (course !== null && !courses.has(course)) courses.set(course, moment);
    if (event.type === 'learner.named') ({ name, role } = event.data);
    else if (event.type === 'check.answered' || event.type === 'lesson.finished') {
      const key = lessonKey(event.data.course, event.data.lesson);
      const known = lessons.get(key) ?? { tried: moment, done: null };
      const isDone = event.type === 'lesson.finished';
      lessons.set(key, known.done || !isDone ? known : { ...known, done: moment });
    }
  }
  return { name, role, count, courses, lessons, attempts, plans };
}

/** The course that an event begins, where it is the first of its course. Practice begins none. */
function courseOf(event: ProgressEvent): string | null {
  if (event.type === 'attempt.started') return event.data.kind === 'assessed' ? event.data.course : null;
  const begins = event.type === 'course.started' || event.type === 'check.answered' || event.type === 'lesson.finished';
  return begins ? event.data.course : null;
}

export type Status = 'notStarted' | 'inProgress' | 'completed';

export interface StepProgress {
  readonly step: Step;
  readonly status: Status;
  readonly done: string | null;
  /** Assessed attempts so far, and what the counted one came to; a lesson has none. */
  readonly attempts: number;
  readonly score: Score | null;
  readonly passed: boolean | null;
  /** The attempt that counts, to look back on. */
  readonly counted: string | null;
  /** The open assessed attempt to resume. */
  readonly open: string | null;
}

export interface CourseProgress {
  readonly course: string;
  readonly status: Status;
  readonly started: string | null;
  readonly completed: string | null;
  readonly score: Score | null;
  /** Of the counted attempt; null before there is one, or without a closing role-play. */
  readonly passed: boolean | null;
  readonly attempts: number;
  readonly attemptsLeft: number | null;
  readonly steps: readonly StepProgress[];
  readonly stepsDone: number;
  readonly next: NextStep | null;
}

/** What "Continue" points to: a step, and the attempt to resume there. */
export interface NextStep {
  readonly course: string;
  readonly step: Step;
  readonly attempt: string | null;
}

export interface LearnerView {
  readonly name: string | null;
  readonly role: string | null;
  readonly courses: readonly CourseProgress[];
  readonly next: NextStep | null;
}

/** State and courses -> what every page shows. Courses in the order given. */
export function viewOf(state: LearnerState, courses: readonly Course[]): LearnerView {
  const shown = courses.map((course) => courseProgress(course, state));
  const isBegun = (one: CourseProgress) => one.status === 'inProgress' && one.next !== null;
  const next = shown.find((one) => one.next?.attempt) ?? shown.find(isBegun) ?? shown.find((one) => one.next !== null);
  return { name: state.name, role: state.role, courses: shown, next: next?.next ?? null };
}

/** The same in one call, for a record that is at hand as events. */
export function learnerView(events: readonly ProgressEvent[], courses: readonly Course[]): LearnerView {
  return viewOf(foldLearner(events), courses);
}

/** How far a learner is in one course. */
export function courseProgress(course: Course, state: LearnerState): CourseProgress {
  const { attempts } = state;
  const steps = course.steps.map((step) => stepProgress(course, step, state));
  const completed = courseCompleted(course, state);
  const started = state.courses.get(course.id)?.at ?? null;
  const counted = course.closing === null ? null : countedAttempt(course, course.closing, attempts);
  return {
    course: course.id,
    status: completed ? 'completed' : started ? 'inProgress' : 'notStarted',
    started,
    completed: completed?.at ?? null,
    score: counted && scoreOf(counted),
    passed: counted?.result.passed ?? null,
    attempts: course.closing === null ? 0 : usedAttempts(attempts, course.id, course.closing).length,
    attemptsLeft: attemptsLeft(course, attempts),
    steps,
    stepsDone: steps.filter((one) => one.status === 'completed').length,
    next: nextStep(course, steps, state),
  };
}

function stepProgress(course: Course, step: Step, state: LearnerState): StepProgress {
  const done = stepDone(course, step, state);
  if (step.kind === 'lesson') {
    const tried = state.lessons.has(lessonKey(course.id, step.id));
    const status = done ? 'completed' : tried ? 'inProgress' : 'notStarted';
    const none = { attempts: 0, score: null, passed: null, counted: null, open: null };
    return { step, status, done: done?.at ?? null, ...none };
  }
  const used = usedAttempts(state.attempts, course.id, step.id);
  const counted = countedAttempt(course, step.id, state.attempts);
  return {
    step,
    status: done ? 'completed' : used.length > 0 ? 'inProgress' : 'notStarted',
    done: done?.at ?? null,
    attempts: used.length,
    score: counted && scoreOf(counted),
    passed: counted?.result.passed ?? null,
    counted: counted?.attempt ?? null,
    open: openAttemptOf(state.attempts, course.id, step.id)?.attempt ?? null,
  };
}

/** An open attempt first; then the first step in order that is not done and can still be. */
function nextStep(course: Course, steps: readonly StepProgress[], state: LearnerState): NextStep | null {
  const isPossible = (one: StepProgress) => one.step.id !== course.closing || canStillPass(course, state.attempts);
  const found =
    steps.find((one) => one.open !== null) ?? steps.find((one) => one.status !== 'completed' && isPossible(one));
  return found ? { course: course.id, step: found.step, attempt: found.open } : null;
}
