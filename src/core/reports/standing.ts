import type { Course } from '../curriculum/course.ts';
import { type Day, dateOf, dayIn } from '../days.ts';
import type { Status } from '../progress/learner.ts';
import type { CourseSummary } from './summary.ts';
import type { Assignment, Team, TeamPerson } from './team.ts';

/** Where a person stands in a course that a plan asks for, or does not. */
export type StandingState = Status | 'exempt' | 'notAsked';
/** What the calendar says about it. `expired`: it was completed, and is due again. */
export type Timing = 'overdue' | 'dueSoon' | 'expired' | 'expiresSoon' | null;

export interface Standing {
  readonly course: string;
  readonly state: StandingState;
  readonly timing: Timing;
  /** Days as YYYY-MM-DD. */
  readonly due: string | null;
  readonly validUntil: string | null;
  readonly summary: CourseSummary | null;
}

/** From this many days before its day on, something is due soon. */
export const SOON = 14;

/** A person's standing in each course, in the order of the courses. `today` is a day on the manager's calendar. */
export function standingsOf(
  one: TeamPerson,
  courses: readonly Course[],
  { team, today }: { readonly team: Team; readonly today: Day },
): readonly Standing[] {
  const begun = new Map(one.summary?.courses.map((course) => [course.course, course]));
  const exempt = new Set(team.exempt.filter(({ person }) => person === one.person).map(({ course }) => course));
  return courses.map(({ id }) => {
    const summary = begun.get(id) ?? null;
    const base = { course: id, summary, timing: null, due: null, validUntil: null };
    if (exempt.has(id)) return { ...base, state: 'exempt' };
    const asked = askedOf(one, id, team.assignments);
    const state = summary?.status ?? 'notStarted';
    if (!asked) return { ...base, state: team.assignments.length > 0 && !summary ? 'notAsked' : state };
    const signed = team.signOffs.filter(({ person, course }) => person === one.person && course === id);
    return { ...base, state, ...timingOf(asked, summary, { today, signed: signed.map(({ day }) => day) }) };
  });
}

/** What a plan asks of a person for a course: the earliest due day and the shortest validity of all that fit. */
export function askedOf(
  { team, role }: Pick<TeamPerson, 'team' | 'role'>,
  course: string,
  assignments: readonly Assignment[],
): Pick<Assignment, 'due' | 'validDays'> | null {
  const fits = assignments.filter(
    (one) =>
      one.course === course && (one.team === null || one.team === team) && (one.role === null || one.role === role),
  );
  if (fits.length === 0) return null;
  const dues = fits.flatMap(({ due }) => due ?? []).toSorted();
  const valid = fits.flatMap(({ validDays }) => validDays ?? []);
  return { due: dues[0] ?? null, validDays: valid.length > 0 ? Math.min(...valid) : null };
}

function timingOf(
  { due, validDays }: Pick<Assignment, 'due' | 'validDays'>,
  summary: CourseSummary | null,
  { today, signed }: { readonly today: Day; readonly signed: readonly string[] },
): Pick<Standing, 'timing' | 'due' | 'validUntil'> {
  if (summary?.status !== 'completed') {
    const left = due === null ? null : dayIn(due) - today;
    return { due, validUntil: null, timing: left === null || left > SOON ? null : left < 0 ? 'overdue' : 'dueSoon' };
  }
  if (validDays === null) return { due, validUntil: null, timing: null };
  const [last] = [summary.renewed ?? summary.completed!, ...signed].toSorted().toReversed();
  const until = dayIn(last!) + validDays;
  const left = until - today;
  return { due, validUntil: dateOf(until), timing: left > SOON ? null : left < 0 ? 'expired' : 'expiresSoon' };
}

/** The plan's courses without the role-plays that are no longer asked for; a course whose closing one is gone ends without. */
export function withoutRetired(courses: readonly Course[], retired: readonly string[]): readonly Course[] {
  if (retired.length === 0) return courses;
  return courses.map((course) => ({
    ...course,
    steps: course.steps.filter(({ kind, id }) => kind === 'lesson' || !retired.includes(id)),
    closing: course.closing !== null && retired.includes(course.closing) ? null : course.closing,
  }));
}
