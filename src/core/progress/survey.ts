import type { Day } from '../days.ts';
import { dayIn } from '../days.ts';
import type { ProgressEvent } from './events.ts';

/**
 * What a learner is asked after each course, and again thirty days later: did it help, and did you use it? A survey may be
 * skipped. It is asked for once, and once more for a week from the seventh day after it was skipped or passed over; a second
 * skip is final. Whoever said nothing is left alone from then on, and stands in the manager's list of those to be asked.
 */
export type SurveyQuestion =
  | { readonly id: string; readonly kind: 'scale'; readonly from: 1; readonly to: 5 }
  | { readonly id: string; readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly id: string; readonly kind: 'text' };

export type SurveyKind = 'course' | 'followUp';

/** The questions by kind; the words stand in `messages/`, by question and option. Two to five of them. */
export const SURVEYS: Readonly<Record<SurveyKind, readonly SurveyQuestion[]>> = {
  course: [
    { id: 'useful', kind: 'scale', from: 1, to: 5 },
    { id: 'trueToWork', kind: 'scale', from: 1, to: 5 },
    { id: 'pace', kind: 'choice', options: ['tooSlow', 'right', 'tooFast'] },
    { id: 'change', kind: 'text' },
  ],
  followUp: [
    { id: 'used', kind: 'choice', options: ['often', 'once', 'notYet', 'noOccasion'] },
    { id: 'whatHappened', kind: 'text' },
  ],
};

/** Days from a skipped or unanswered first call to the reminder. */
export const REMIND_AFTER = 7;
/** For how many days the reminder stands. */
export const REMIND_FOR = 7;
/** Days from the end of a course to the question whether it was used, and for how long it is asked. */
export const FOLLOW_UP_AFTER = 30;
export const FOLLOW_UP_FOR = 30;

export interface SurveyAnswer {
  readonly question: string;
  readonly answer: string;
}

/** Answers and skips of one survey. A later set of answers replaces the earlier one. */
export interface SurveyState {
  readonly answers: readonly SurveyAnswer[] | null;
  readonly answered: string | null;
  readonly skips: readonly Day[];
}

/** By `surveyKey`. */
export type Surveys = ReadonlyMap<string, SurveyState>;

export function surveyKey(kind: SurveyKind, course: string): string {
  return `${kind}/${course}`;
}

const UNASKED: SurveyState = { answers: null, answered: null, skips: [] };

/** Events in the record's order -> what was answered and skipped. */
export function foldSurveys(events: readonly ProgressEvent[]): Surveys {
  const surveys = new Map<string, SurveyState>();
  for (const event of events) {
    if (event.type === 'survey.answered' || event.type === 'followUp.answered') {
      const key = surveyKey(event.type === 'survey.answered' ? 'course' : 'followUp', event.data.course);
      const { skips } = surveys.get(key) ?? UNASKED;
      surveys.set(key, { answers: event.data.answers, answered: event.at, skips });
    } else if (event.type === 'survey.skipped' || event.type === 'followUp.skipped') {
      const key = surveyKey(event.type === 'survey.skipped' ? 'course' : 'followUp', event.data.course);
      const known = surveys.get(key) ?? UNASKED;
      surveys.set(key, { ...known, skips: [...known.skips, dayIn(event.at)] });
    }
  }
  return surveys;
}

/** Where a survey stands for one learner; `due` and `resting` have no answer yet. */
export type SurveyStatus =
  | { readonly kind: 'notYet' }
  | { readonly kind: 'due'; readonly reminder: boolean }
  | { readonly kind: 'resting'; readonly until: Day }
  | { readonly kind: 'answered' }
  | { readonly kind: 'closed' };

/** `completed` is the day on which the course was completed, or null. */
export function surveyStatus(state: SurveyState | undefined, completed: Day | null, today: Day): SurveyStatus {
  const { answers, skips } = state ?? UNASKED;
  if (answers) return { kind: 'answered' };
  if (completed === null) return { kind: 'notYet' };
  if (skips.length > 1) return { kind: 'closed' };
  const reminder = (skips[0] ?? completed) + REMIND_AFTER;
  if (today >= reminder + REMIND_FOR) return { kind: 'closed' };
  if (today >= reminder) return { kind: 'due', reminder: true };
  return skips.length > 0 ? { kind: 'resting', until: reminder } : { kind: 'due', reminder: false };
}

/** The question after thirty days: asked for thirty more, and never again once it was skipped. */
export function followUpStatus(state: SurveyState | undefined, completed: Day | null, today: Day): SurveyStatus {
  const { answers, skips } = state ?? UNASKED;
  if (answers) return { kind: 'answered' };
  if (completed === null) return { kind: 'notYet' };
  if (skips.length > 0) return { kind: 'closed' };
  const from = completed + FOLLOW_UP_AFTER;
  if (today < from) return { kind: 'resting', until: from };
  return today < from + FOLLOW_UP_FOR ? { kind: 'due', reminder: false } : { kind: 'closed' };
}

/** A survey that is to be answered now. */
export interface DueSurvey {
  readonly kind: SurveyKind;
  readonly course: string;
  readonly reminder: boolean;
}

/** What to ask on a day, the newest completion last. */
export function dueSurveys(
  surveys: Surveys,
  completions: readonly { readonly course: string; readonly completed: string | null }[],
  today: Day,
): readonly DueSurvey[] {
  return completions.flatMap(({ course, completed }) => {
    const day = completed === null ? null : dayIn(completed);
    const after = surveyStatus(surveys.get(surveyKey('course', course)), day, today);
    const later = followUpStatus(surveys.get(surveyKey('followUp', course)), day, today);
    const due: DueSurvey[] = [];
    if (after.kind === 'due') due.push({ kind: 'course', course, reminder: after.reminder });
    if (later.kind === 'due') due.push({ kind: 'followUp', course, reminder: false });
    return due;
  });
}

/** Answers as they may be stored: known questions only, each once, trimmed, empty ones left out. */
export function cleanAnswers(kind: SurveyKind, given: ReadonlyMap<string, string>): SurveyAnswer[] {
  return SURVEYS[kind].flatMap((question) => {
    const answer = given.get(question.id)?.trim().slice(0, 2000) ?? '';
    return answer !== '' && isAnswer(question, answer) ? [{ question: question.id, answer }] : [];
  });
}

function isAnswer(question: SurveyQuestion, answer: string): boolean {
  if (question.kind === 'text') return true;
  if (question.kind === 'choice') return question.options.includes(answer);
  return /^\d$/.test(answer) && Number(answer) >= question.from && Number(answer) <= question.to;
}
