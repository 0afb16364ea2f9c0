import type { Course } from '../curriculum/course.ts';
import { type Day, dayIn } from '../days.ts';
import { type Attempt, applyToAttempts, type FinishedAttempt, type Move } from './attempt.ts';
import type { ProgressEvent } from './events.ts';
import { type JudgedPlay, judgePlay, type Texts } from './judged-play.ts';

/** One question answered. `in` tells the lesson, where it may be tried at once again, from a review. */
export interface AnsweredQuestion {
  readonly kind: 'question';
  readonly item: string;
  readonly day: Day;
  readonly rules: readonly string[];
  readonly right: boolean;
  readonly in: 'lesson' | 'review';
  readonly course: string;
  readonly lesson: string;
  readonly check: string;
}

/** A conversation played to one of its endings. `again`: a "try that turn again", which the learner knew the answer to. */
export interface FinishedPlay extends JudgedPlay {
  readonly kind: 'play';
  readonly day: Day;
  readonly attempt: FinishedAttempt;
  readonly again: boolean;
}

/** A decision of an earlier play, made again in a review. */
export interface ReviewedDecision {
  readonly kind: 'decision';
  readonly item: string;
  readonly day: Day;
  readonly right: boolean;
}

export interface FinishedLesson {
  readonly kind: 'lesson';
  readonly day: Day;
  readonly rules: readonly string[];
}

/** What a record says about rules, in its order: the one source of levels and of reviews. */
export type Evidence = AnsweredQuestion | FinishedPlay | ReviewedDecision | FinishedLesson;

export function questionItem(course: string, lesson: string, check: string): string {
  return `question/${course}/${lesson}/${check}`;
}

/** Events in the record's order, the texts they were played on and today's courses -> the evidence in them. */
export function evidenceOf(
  events: readonly ProgressEvent[],
  texts: Texts,
  courses: readonly Course[],
): readonly Evidence[] {
  return [...evidenceIn(events, texts, courses)].flat();
}

/** The same event by event, so that whoever shows a page can let it breathe between them: a long record takes its time. */
export function* evidenceIn(
  events: readonly ProgressEvent[],
  texts: Texts,
  courses: readonly Course[],
): Generator<readonly Evidence[]> {
  const rulesOf = rulesByQuestion(courses);
  const attempts = new Map<string, Attempt>();
  const moves = new Map<string, readonly Move[]>();
  for (const [order, event] of events.entries()) {
    applyToAttempts(attempts, event, order);
    if (event.type === 'choice.made' || event.type === 'choice.timedOut') {
      const open = attempts.get(event.data.attempt);
      if (open?.state === 'open') moves.set(open.attempt, open.moves);
    } else if (event.type === 'attempt.finished') {
      const attempt = attempts.get(event.data.attempt);
      // Only the first end of an attempt is its end.
      if (attempt?.state === 'finished' && attempt.order === order)
        yield playOf(attempt, moves.get(attempt.attempt) ?? [], { day: dayIn(event.at), texts });
    } else yield answersOf(event, rulesOf);
  }
}

function answersOf(event: ProgressEvent, rulesOf: RulesOf): readonly Evidence[] {
  if (event.type === 'check.answered') return [questionOf(event.data, dayIn(event.at), rulesOf)];
  if (event.type === 'review.answered') return reviewed(event.data, dayIn(event.at), rulesOf);
  if (event.type !== 'lesson.finished') return [];
  return [{ kind: 'lesson', day: dayIn(event.at), rules: rulesOf(event.data.course, event.data.lesson) }];
}

/** The rules of a lesson, or of one of its questions; none where the courses no longer have it. */
type RulesOf = (course: string, lesson: string, check?: string) => readonly string[];

function rulesByQuestion(courses: readonly Course[]): RulesOf {
  const steps = new Map(courses.flatMap(({ id, steps }) => steps.map((step) => [`${id}/${step.id}`, step] as const)));
  return (course, lesson, check) => {
    const step = steps.get(`${course}/${lesson}`);
    if (step?.kind !== 'lesson') return [];
    return check !== undefined && step.checks && !step.checks.includes(check) ? [] : step.rules;
  };
}

type Answered = Extract<ProgressEvent, { type: 'check.answered' }>['data'];

function questionOf({ course, lesson, check, right }: Answered, day: Day, rulesOf: RulesOf): AnsweredQuestion {
  const item = questionItem(course, lesson, check);
  const rules = rulesOf(course, lesson, check);
  return { kind: 'question', item, day, rules, right, in: 'lesson', course, lesson, check };
}

function reviewed({ item, right }: { item: string; right: boolean }, day: Day, rulesOf: RulesOf): Evidence[] {
  const [kind, course, lesson, check] = item.split('/');
  if (kind === 'decision') return [{ kind, item, day, right }];
  if (kind !== 'question' || !course || !lesson || !check) return [];
  const rules = rulesOf(course, lesson, check);
  return [{ kind, item, day, rules, right, in: 'review', course, lesson, check }];
}

/** A play that was given up or interrupted, or that its text no longer fits, shows nothing. */
function playOf(
  attempt: FinishedAttempt,
  moves: readonly Move[],
  { day, texts }: { readonly day: Day; readonly texts: Texts },
): FinishedPlay[] {
  const { outcome } = attempt.result;
  const judged = outcome === 'gaveUp' || outcome === 'interrupted' ? null : judgePlay(attempt, moves, texts);
  return judged ? [{ kind: 'play', day, attempt, again: attempt.from !== null, ...judged }] : [];
}
