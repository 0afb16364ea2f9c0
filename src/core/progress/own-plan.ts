import type { Course } from '../curriculum/course.ts';
import { type Asked, withoutRetired } from './asked.ts';
import type { EventData, EventDraft, ProgressEvent } from './events.ts';

/** A plan as it was last taken on. */
export type OpenedPlan = EventData<'plan.opened'>;
/** By the id of the plan, in the order in which they were last opened: a plan that is opened again takes its own place. */
export type OpenedPlans = ReadonlyMap<string, OpenedPlan>;

/** What the plans say to a learner about one course. `by` may be empty. */
export type Duty =
  | (Asked & { readonly kind: 'asked'; readonly by: string })
  | { readonly kind: 'exempt'; readonly by: string };

/** One step of the fold: a plan that was opened. */
export function applyToPlans(plans: Map<string, OpenedPlan>, event: ProgressEvent): void {
  if (event.type !== 'plan.opened') return;
  plans.delete(event.data.plan);
  plans.set(event.data.plan, event.data);
}

/**
 * What is asked of the learner for a course, or null where no plan speaks of it. Of several plans the earliest day and the
 * shortest validity hold, as within one; an exemption stands where no plan asks.
 */
export function dutyOf(course: string, plans: OpenedPlans): Duty | null {
  const all = [...plans.values()];
  const asked = all.flatMap(({ by, courses, exempt }) =>
    courses.flatMap((one) => (one.course === course && !exempt.includes(course) ? [{ ...one, by }] : [])),
  );
  if (asked.length === 0) {
    const exempt = all.findLast((plan) => plan.exempt.includes(course));
    return exempt ? { kind: 'exempt', by: exempt.by } : null;
  }
  const [first] = asked.toSorted((a, b) => compareDue(a.due, b.due));
  const valid = asked.flatMap(({ validDays }) => validDays ?? []);
  return {
    kind: 'asked',
    due: first!.due,
    validDays: valid.length > 0 ? Math.min(...valid) : null,
    by: first!.by,
  };
}

/** The earlier day first; what has none comes last. */
export function compareDue(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return a === null || (b !== null && a > b) ? 1 : -1;
}

/** The courses as this learner has to take them: without the role-plays that a plan has retired. */
export function ownCourses(courses: readonly Course[], plans: OpenedPlans): readonly Course[] {
  return withoutRetired(
    courses,
    [...plans.values()].flatMap(({ retired }) => retired),
  );
}

/** The courses that a plan excuses the learner from. */
export function exemptIn(plans: OpenedPlans): ReadonlySet<string> {
  const named = [...plans.values()].flatMap(({ exempt }) => exempt);
  return new Set(named.filter((course) => dutyOf(course, plans)?.kind === 'exempt'));
}

/** The plans that still say something. */
export function plansInForce(plans: OpenedPlans): readonly OpenedPlan[] {
  return [...plans.values()].filter(
    ({ courses, exempt, retired }) => courses.length + exempt.length + retired.length > 0,
  );
}

/** What puts a plan away: it stands in the record as opened once more, and empty. Whose it was stays as it is. */
export function putAway({ plan, by }: OpenedPlan): EventDraft {
  return { type: 'plan.opened', data: { plan, learner: null, by, courses: [], exempt: [], retired: [] } };
}
