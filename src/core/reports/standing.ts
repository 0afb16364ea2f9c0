import type { Course } from '../curriculum/course.ts';
import type { Day } from '../days.ts';
import { grouped } from '../grouped.ts';
import { type Asked, type Timed, timingOf } from '../progress/asked.ts';
import type { Status } from '../progress/learner.ts';
import type { CourseSummary } from './summary.ts';
import type { Assignment, Team, TeamPerson } from './team.ts';

/** Where a person stands in a course that a plan asks for, or does not. */
export type StandingState = Status | 'exempt' | 'notAsked';

export interface Standing extends Timed {
  readonly course: string;
  readonly state: StandingState;
  readonly summary: CourseSummary | null;
}

interface At {
  readonly team: Team;
  readonly today: Day;
}

/** A person's standing in each course, in the order of the courses. `today` is a day on the manager's calendar. */
export function standingsOf(one: TeamPerson, courses: readonly Course[], at: At): readonly Standing[] {
  return standingsIn(courses, at)(one);
}

/** The same for many people: what is written down of all is sorted by person once, or thousands times thousands are looked at. */
export function standingsIn(courses: readonly Course[], { team, today }: At): (one: TeamPerson) => readonly Standing[] {
  const exempted = grouped(team.exempt, ({ person }) => person);
  const signed = grouped(team.signOffs, ({ person }) => person);
  const asking = grouped(team.assignments, ({ course }) => course);
  return (one) => {
    const begun = new Map(one.summary?.courses.map((course) => [course.course, course]));
    const exempt = new Set(exempted.get(one.person)?.map(({ course }) => course));
    return courses.map(({ id }) => {
      const summary = begun.get(id) ?? null;
      const base = { course: id, summary, timing: null, due: null, validUntil: null };
      // What was completed stays so, here as on the learner's home: it is only asked for no more.
      if (exempt.has(id)) return { ...base, state: summary?.status === 'completed' ? 'completed' : 'exempt' };
      const asked = askedOf(one, id, asking.get(id) ?? []);
      const state = summary?.status ?? 'notStarted';
      if (!asked) return { ...base, state: team.assignments.length > 0 && !summary ? 'notAsked' : state };
      return {
        ...base,
        state,
        ...timingOf(asked, doneOn(summary, signedFor(id, signed.get(one.person) ?? [])), today),
      };
    });
  };
}

/** The days on which a course was done or seen at work; a sign-off renews only what was completed. */
function doneOn(summary: CourseSummary | null, signed: readonly string[]): readonly string[] {
  return summary?.status === 'completed' ? [summary.renewed ?? summary.completed!, ...signed] : [];
}

function signedFor(id: string, signOffs: Team['signOffs']): readonly string[] {
  return signOffs.flatMap(({ course, day }) => (course === id ? [day] : []));
}

/** Somebody's team and role; null for people of whatever team or role. */
type Whom = Pick<Assignment, 'team' | 'role'>;

/** The lines of a plan that ask a course of these people. */
export function fitting(
  { team, role }: Whom,
  course: string,
  assignments: readonly Assignment[],
): readonly Assignment[] {
  return assignments.filter(
    (one) =>
      one.course === course && (one.team === null || one.team === team) && (one.role === null || one.role === role),
  );
}

/** What a plan asks of a person for a course: the earliest due day and the shortest validity of all that fit. */
export function askedOf(whom: Whom, course: string, assignments: readonly Assignment[]): Asked | null {
  const fits = fitting(whom, course, assignments);
  if (fits.length === 0) return null;
  const dues = fits.flatMap(({ due }) => due ?? []).toSorted();
  const valid = fits.flatMap(({ validDays }) => validDays ?? []);
  return { due: dues[0] ?? null, validDays: valid.length > 0 ? Math.min(...valid) : null };
}
