import type { Course } from '../curriculum/course.ts';
import type { Day } from '../days.ts';
import { dayOf } from '../time.ts';
import { type Timed, type Timing, timingOf } from './asked.ts';
import { attemptsLeft } from './attempt.ts';
import type { ProgressEvent } from './events.ts';
import { type CourseProgress, courseProgress, type LearnerState, type LearnerView, type NextStep } from './learner.ts';
import { compareDue, type Duty, dutyOf, ownCourses } from './own-plan.ts';
import { observedOn, type Renewal, renewalOf } from './renewal.ts';

/** What the plans say of one course today. */
export interface OwnStanding extends Timed {
  readonly course: string;
  readonly duty: Duty | null;
  /** The last day on which the course was done (YYYY-MM-DD), or null. */
  readonly done: string | null;
}

/** What every page of the learner shows, with what the opened plans add. */
export interface OwnView extends LearnerView {
  readonly standings: readonly OwnStanding[];
  /** True where the next step renews a course that was completed before. */
  readonly isRenewal: boolean;
}

/** A record, and the day on the learner's calendar. `events` are all that `state` was folded from. */
export interface OwnRecord {
  readonly state: LearnerState;
  readonly events: readonly ProgressEvent[];
  readonly today: Day;
}

/** How far the learner is in the courses as the opened plans ask for them; what is asked for stands first, by its day. */
export function ownView(courses: readonly Course[], record: OwnRecord): OwnView {
  const { state } = record;
  const found = ownCourses(courses, state.plans)
    .map((course) => inPlan(course, record))
    .toSorted((a, b) => placeOf(a) - placeOf(b) || compareDue(dueOf(a), dueOf(b)));
  const next = nextOf(found);
  return {
    name: state.name,
    role: state.role,
    courses: found.map(({ progress }) => progress),
    standings: found.map(({ standing }) => standing),
    next: next?.step ?? null,
    isRenewal: next?.isRenewal ?? false,
  };
}

interface InPlan {
  readonly course: Course;
  readonly progress: CourseProgress;
  readonly standing: OwnStanding;
  /** The step that renews the course, where one is due and can be done. */
  readonly again: NextStep | null;
}

function inPlan(course: Course, { state, events, today }: OwnRecord): InPlan {
  const progress = courseProgress(course, state);
  const duty = dutyOf(course.id, state.plans);
  const asked = duty?.kind === 'asked' ? duty : { due: null, validDays: null };
  // Only a course that has to be renewed needs the whole record read.
  const renewal = asked.validDays === null ? null : renewalOf(course, state, events);
  const last = renewal?.last.at ?? progress.completed;
  // What was seen at work renews only what was completed, as in the manager's report.
  const days = last === null ? [] : [dayOf(last), ...observedOn(course.id, events)].toSorted();
  const timed = timingOf(asked, days, today);
  const again = timed.timing && renewal ? renewingStep(course, state, renewal) : null;
  return { course, progress, standing: { ...timed, course: course.id, duty, done: days.at(-1) ?? null }, again };
}

function renewingStep(course: Course, state: LearnerState, { open }: Renewal): NextStep | null {
  const step = course.steps.find(({ id }) => open.has(id));
  if (!step || (step.id === course.closing && attemptsLeft(course, state.attempts) === 0)) return null;
  return { course: course.id, step, attempt: null };
}

function placeOf({ standing: { duty } }: InPlan): number {
  return duty === null ? 1 : duty.kind === 'asked' ? 0 : 2;
}

function dueOf({ standing: { due, validUntil } }: InPlan): string | null {
  return validUntil ?? due;
}

const PRESSING: readonly Timing[] = ['overdue', 'expired', 'dueSoon', 'expiresSoon'];

/**
 * What "Continue" points to. An open conversation comes first: nobody is left standing. Then what is late or due within
 * two weeks, by its day; then what was begun; then the courses in their order. A course that need not be taken is not proposed.
 */
function nextOf(found: readonly InPlan[]): { readonly step: NextStep; readonly isRenewal: boolean } | null {
  const open = found.find(({ progress }) => progress.next?.attempt);
  if (open?.progress.next) return { step: open.progress.next, isRenewal: false };
  const possible = found.flatMap((one) => {
    const step = one.progress.status === 'completed' ? one.again : one.progress.next;
    const isWanted = step !== null && one.standing.duty?.kind !== 'exempt';
    return isWanted ? [{ one, step, isRenewal: one.progress.status === 'completed' }] : [];
  });
  const pressing = possible
    .filter(({ one }) => PRESSING.includes(one.standing.timing))
    .toSorted((a, b) => compareDue(dueOf(a.one), dueOf(b.one)));
  const begun = possible.find(({ one }) => one.progress.status === 'inProgress');
  return pressing[0] ?? begun ?? possible[0] ?? null;
}
