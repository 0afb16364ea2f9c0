import type { Course } from '../curriculum/course.ts';
import { foldAttemptMoves } from '../progress/attempt-moves.ts';
import { partBranches } from '../progress/branches.ts';
import type { Entry } from '../progress/chain.ts';
import type { ProgressEvent } from '../progress/events.ts';
import type { Texts } from '../progress/judged-play.ts';
import { courseProgress, foldLearner, type LearnerState, type Status } from '../progress/learner.ts';
import { type LearnerNote, notesOf } from '../progress/notes.ts';
import { eventsOf, forksOf } from '../progress/record.ts';
import { lastDone } from '../progress/renewal.ts';
import { foldSurveys, type SurveyAnswer, type SurveyKind } from '../progress/survey.ts';
import { upcastAll } from '../progress/upcast.ts';
import { dayOf } from '../time.ts';
import { type GainSummary, gainSummaries } from './gain-report.ts';
import { type PlaySummary, playSummaries, type RuleShare, type Side } from './play-summary.ts';

/** What the report keeps of one person: worked out once when a file comes in, so that no view reads events. */
export interface PersonSummary {
  /** The id by which the manager's plan knows the person, or that of the record. */
  readonly person: string;
  readonly name: string | null;
  readonly role: string | null;
  /** The time of the last event that was handed in, as it was written. */
  readonly last: string | null;
  readonly events: number;
  readonly leftOut: number;
  /** Where a device's chain parts in two, and how many entries therefore stand apart and count nowhere. */
  readonly fork: { readonly n: number; readonly apart: number } | null;
  /** The courses that were begun. Days as YYYY-MM-DD. */
  readonly courses: readonly CourseSummary[];
  readonly rules: readonly RuleMonth[];
  readonly surveys: readonly SurveySummary[];
  readonly customers: readonly CustomerSummary[];
  readonly notes: readonly LearnerNote[];
  /** Courses with a test before and after; left out where there is none. */
  readonly gains?: readonly GainSummary[];
  /** Plays of texts that this site never shipped. */
  readonly otherContent: number;
}

export interface CourseSummary {
  readonly course: string;
  readonly status: Status;
  readonly started: string | null;
  readonly completed: string | null;
  /** The last day on which it was done: completed, or done again (see `renewal.ts`). */
  readonly renewed: string | null;
  readonly points: number | null;
  readonly best: number | null;
  readonly percent: number | null;
  readonly passed: boolean | null;
  readonly attempts: number;
}

/** Sums of a rule over one month (YYYY-MM) of plays with customers, or with colleagues. */
export interface RuleMonth extends RuleShare {
  readonly side: Side;
  readonly month: string;
}

export interface SurveySummary {
  readonly kind: SurveyKind;
  readonly course: string;
  readonly day: string | null;
  readonly answers: readonly SurveyAnswer[] | null;
  readonly skips: number;
}

export interface CustomerSummary {
  readonly scenario: string;
  readonly question: string;
  readonly stars: number;
}

export interface Summarised {
  readonly summary: PersonSummary;
  readonly plays: readonly PlaySummary[];
}

export interface SummaryWorld {
  readonly courses: readonly Course[];
  readonly texts: Texts;
  /** The hashes of the texts that this site shipped. */
  readonly shipped: ReadonlySet<string>;
}

/** All verified entries of one person, from whichever devices and files -> what the report keeps of them. */
export function summarise(entries: readonly Entry[], { courses, texts, shipped }: SummaryWorld): Summarised {
  const { main, apart } = partBranches(entries);
  const events = upcastAll(eventsOf(main));
  const state = foldLearner(events);
  const plays = playSummaries(state.attempts, foldAttemptMoves(events), { texts, shipped });
  const [fork] = forksOf(entries);
  const gains = gainSummaries(events);
  const summary: PersonSummary = {
    person: personOf(events),
    name: state.name?.trim() || null,
    role: state.role,
    last: events.at(-1)?.at ?? null,
    events: events.length,
    leftOut: main.length - events.length,
    fork: fork ? { n: fork.n, apart: apart.length } : null,
    courses: courses.filter(({ id }) => state.courses.has(id)).map((course) => courseSummary(course, state, events)),
    rules: ruleMonths(plays),
    surveys: surveysOf(events),
    customers: customersOf(events),
    notes: notesOf(events),
    ...(gains.length > 0 && { gains }),
    otherContent: plays.filter(({ content }) => content !== 'shipped').length,
  };
  return { summary, plays };
}

/**
 * Who the manager takes the writer of these events for: whom the last opened plan names, else the record's own id. Plans of
 * several managers name one person differently, so an id that is known here goes before those that are not.
 */
export function personOf(events: readonly ProgressEvent[], known: ReadonlyMap<string, string> = new Map()): string {
  const named = events.flatMap((event) => (event.type === 'plan.opened' ? (event.data.learner ?? []) : []));
  const ids = [...named.toReversed(), ...events.slice(0, 1).map(({ learner }) => learner)];
  const found = ids.find((id) => known.has(id));
  return (found === undefined ? ids[0] : known.get(found)) ?? '';
}

function courseSummary(course: Course, state: LearnerState, events: readonly ProgressEvent[]): CourseSummary {
  const { status, started, completed, score, passed, attempts } = courseProgress(course, state);
  const renewed = lastDone(course, state, events);
  return {
    course: course.id,
    status,
    started: started && dayOf(started),
    completed: completed && dayOf(completed),
    renewed: renewed && dayOf(renewed.at),
    points: score?.points ?? null,
    best: score?.best ?? null,
    percent: score?.percent ?? null,
    passed,
    attempts,
  };
}

function ruleMonths(plays: readonly PlaySummary[]): RuleMonth[] {
  const sums = new Map<string, RuleMonth>();
  for (const { day, side, rules } of plays)
    for (const { rule, lost, range, decisions } of rules) {
      const month = day.slice(0, 7);
      const key = `${month}/${side}/${rule}`;
      const sum = sums.get(key) ?? { rule, side, month, lost: 0, range: 0, decisions: 0 };
      const more = { lost: sum.lost + lost, range: sum.range + range, decisions: sum.decisions + decisions };
      sums.set(key, { ...sum, ...more });
    }
  return [...sums.values()];
}

function surveysOf(events: readonly ProgressEvent[]): SurveySummary[] {
  return [...foldSurveys(events)].map(([key, { answers, answered, skips }]) => {
    const kind: SurveyKind = key.startsWith('followUp/') ? 'followUp' : 'course';
    const course = key.slice(key.indexOf('/') + 1);
    return { kind, course, day: answered && dayOf(answered), answers, skips: skips.length };
  });
}

/** What the customers of finished plays answered, one line for each question. */
function customersOf(events: readonly ProgressEvent[]): CustomerSummary[] {
  const scenarios = new Map<string, string>();
  return events.flatMap((event) => {
    if (event.type === 'attempt.started' && event.data.kind === 'assessed')
      scenarios.set(event.data.attempt, event.data.scenario);
    if (event.type !== 'customer.surveyed') return [];
    const scenario = scenarios.get(event.data.attempt);
    return scenario ? event.data.answers.map(({ question, stars }) => ({ scenario, question, stars })) : [];
  });
}
