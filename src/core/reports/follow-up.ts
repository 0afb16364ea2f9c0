import type { Course } from '../curriculum/course.ts';
import { type Day, dayIn } from '../days.ts';
import type { Timing } from '../progress/asked.ts';
import { surveyStatus } from '../progress/survey.ts';
import { type Standing, standingsIn } from './standing.ts';
import type { Team, TeamPerson } from './team.ts';

/** Somebody to talk to, and why; `days` are late, left, or old, as the reason says. */
export interface FollowUp {
  readonly person: TeamPerson;
  readonly why: Exclude<Timing, null> | 'notHandedIn' | 'oldData' | 'surveyOpen' | 'fork';
  readonly course: string | null;
  readonly day: string | null;
  readonly days: number;
}

/** Data that is older than this many days is worth a reminder. */
export const OLD_AFTER = 30;

/** The follow-up list: what is late first, then what is soon, then who said nothing. */
export function followUps(
  people: readonly TeamPerson[],
  courses: readonly Course[],
  { team, today }: { readonly team: Team; readonly today: Day },
): readonly FollowUp[] {
  const standings = standingsIn(courses, { team, today });
  const found = people.flatMap((person) => [
    ...standings(person).flatMap((standing) => lateness(person, standing, today)),
    ...silence(person, today),
    ...openSurveys(person, today),
  ]);
  return found.toSorted((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why) || b.days - a.days);
}

const ORDER: readonly FollowUp['why'][] = [
  'overdue',
  'expired',
  'fork',
  'notHandedIn',
  'dueSoon',
  'expiresSoon',
  'oldData',
  'surveyOpen',
];

function lateness(person: TeamPerson, { timing, course, due, validUntil }: Standing, today: Day): FollowUp[] {
  const day = timing === 'expired' || timing === 'expiresSoon' ? validUntil : due;
  return timing === null || day === null
    ? []
    : [{ person, why: timing, course, day, days: Math.abs(dayIn(day) - today) }];
}

function silence(person: TeamPerson, today: Day): FollowUp[] {
  const { summary } = person;
  if (!summary || summary.events === 0) return [{ person, why: 'notHandedIn', course: null, day: null, days: 0 }];
  const last = summary.last?.slice(0, 10) ?? null;
  const age = last === null ? 0 : today - dayIn(last);
  const found: FollowUp[] = [];
  if (summary.fork) found.push({ person, why: 'fork', course: null, day: null, days: 0 });
  if (age > OLD_AFTER) found.push({ person, why: 'oldData', course: null, day: last, days: age });
  return found;
}

/** Whoever completed a course and was asked how it was, and said nothing. */
function openSurveys(person: TeamPerson, today: Day): FollowUp[] {
  return (person.summary?.courses ?? []).flatMap(({ course, completed }) => {
    if (completed === null) return [];
    const day = dayIn(completed);
    const given = person.summary?.surveys.find((one) => one.kind === 'course' && one.course === course);
    const state = given && { answers: given.answers, answered: given.day, skips: Array(given.skips).fill(day) };
    const { kind } = surveyStatus(state, day, today);
    if (kind === 'answered' || kind === 'notYet') return [];
    return [{ person, why: 'surveyOpen' as const, course, day: completed, days: today - day }];
  });
}
