import { type Card, createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { Course } from '../curriculum/course.ts';
import { type Day, dayOfNoon, noonOf } from '../days.ts';
import type { Attempts } from './attempt.ts';
import type { Evidence, FinishedPlay } from './evidence.ts';
import type { MadeDecision } from './judged-play.ts';
import { mayShowBetter } from './reveal.ts';

/**
 * Single missed decisions and questions come back, at intervals that grow while the answers are right (about 1, 3, 8, 22, 54
 * and 124 days) and begin again after a wrong one. The schedule is FSRS in whole days, without chance. What was never
 * missed never comes; what is skipped simply waits, and nothing is counted against anybody.
 */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 180 });

/** What a person may give to reviews on one day, whatever has piled up. */
export const SECONDS_PER_DAY = 600;
/** How long one takes: a question, and a decision with the lines that lead up to it. */
const SECONDS: Readonly<Record<ReviewSource['kind'], number>> = { question: 40, decision: 60 };

/** Where an item belongs, so that it can be shown there. `turn` counts from 0. */
export type ReviewSource =
  | { readonly kind: 'question'; readonly course: string; readonly lesson: string; readonly check: string }
  | {
      readonly kind: 'decision';
      readonly scenario: string;
      readonly scene: string;
      readonly attempt: string;
      readonly turn: number;
    };

export interface ReviewItem {
  readonly id: string;
  readonly source: ReviewSource;
  readonly rules: readonly string[];
  readonly due: Day;
  /** How often it was answered wrong, and right in a row since. */
  readonly missed: number;
  readonly rightSince: number;
  readonly last: { readonly day: Day; readonly right: boolean };
  readonly seconds: number;
}

/** Why an item is due; `days` ago it was last answered. The sentence stands in `messages/`. */
export type WhyDue =
  | { readonly why: 'missed'; readonly days: number }
  | { readonly why: 'missedAgain'; readonly days: number; readonly times: number }
  | { readonly why: 'stillThere'; readonly days: number; readonly times: number };

interface Kept {
  readonly item: ReviewItem;
  readonly card: Card;
}

/** One answer to something that may come back. */
interface Answer {
  readonly id: string;
  readonly day: Day;
  readonly right: boolean;
  /** Known where the answer shows it; an answer in a review does not. */
  readonly found: Pick<ReviewItem, 'source' | 'rules'> | null;
}

/** Evidence in the record's order -> all items that were ever missed, in the order in which they were first. */
export function reviewItems(evidence: readonly Evidence[]): readonly ReviewItem[] {
  const items = new Map<string, Kept>();
  for (const answer of evidence.flatMap(answersIn)) {
    const next = afterAnswer(items.get(answer.id), answer);
    if (next) items.set(answer.id, next);
  }
  return [...items.values()].map(({ item }) => item);
}

function answersIn(one: Evidence): Answer[] {
  if (one.kind === 'lesson') return [];
  if (one.kind === 'decision') return [{ id: one.item, day: one.day, right: one.right, found: null }];
  if (one.kind === 'play') return one.decisions.map((made) => decisionAnswer(one, made));
  const { item, day, right, rules, course, lesson, check } = one;
  return [{ id: item, day, right, found: { source: { kind: 'question', course, lesson, check }, rules } }];
}

function decisionAnswer({ attempt, day }: FinishedPlay, { item, scene, turn, rules, right }: MadeDecision): Answer {
  const { scenario } = attempt;
  const source = { kind: 'decision', scenario, scene, attempt: attempt.attempt, turn } as const;
  return { id: item, day, right, found: { source, rules } };
}

/** A right answer before the day changes nothing: the feedback of a moment ago would have told it. */
function afterAnswer(known: Kept | undefined, answer: Answer): Kept | undefined {
  const { id, right, found } = answer;
  if (!known && (right || !found || found.rules.length === 0)) return undefined;
  // A clock that was set back makes no answer older than the one before it.
  const day = Math.max(answer.day, known?.item.last.day ?? answer.day);
  if (known && right && day < known.item.due) return known;
  const before = known ? known.card : createEmptyCard(noonOf(day));
  const { card } = scheduler.next(before, noonOf(day), right ? Rating.Good : Rating.Again);
  const about = !known || (!right && found) ? found! : known.item;
  const item: ReviewItem = {
    id,
    source: about.source,
    rules: about.rules,
    due: Math.max(dayOfNoon(card.due), day + 1),
    missed: (known?.item.missed ?? 0) + (right ? 0 : 1),
    rightSince: right ? (known?.item.rightSince ?? 0) + 1 : 0,
    last: { day, right },
    seconds: SECONDS[about.source.kind],
  };
  return { item, card };
}

/** Leaves out decisions whose better replies are not shown yet: an assessed attempt still to come would then test memory. */
export function mayReview({ source }: ReviewItem, attempts: Attempts, courses: readonly Course[]): boolean {
  if (source.kind === 'question') return true;
  const attempt = attempts.get(source.attempt);
  if (!attempt) return false;
  return mayShowBetter(attempt, courses.find(({ id }) => id === attempt.course) ?? null, attempts);
}

export interface TodaysReview {
  /** What fits into the day, the longest overdue first. */
  readonly items: readonly ReviewItem[];
  readonly seconds: number;
  /** How many are due and wait for another day. */
  readonly later: number;
  /** When the next one is due, where none is today. */
  readonly next: Day | null;
}

/** What to review on a day: never more than ten minutes, with what was reviewed on it already. */
export function reviewOn(day: Day, items: readonly ReviewItem[], evidence: readonly Evidence[]): TodaysReview {
  const due = items.filter((item) => item.due <= day).toSorted(byUrgency);
  const today: ReviewItem[] = [];
  let left = SECONDS_PER_DAY - secondsSpent(day, evidence);
  for (const item of due) {
    if (item.seconds > left) break;
    left -= item.seconds;
    today.push(item);
  }
  const coming = items.map((item) => item.due).filter((one) => one > day);
  return {
    items: today,
    seconds: today.reduce((sum, item) => sum + item.seconds, 0),
    later: due.length - today.length,
    next: due.length === 0 && coming.length > 0 ? Math.min(...coming) : null,
  };
}

function byUrgency(a: ReviewItem, b: ReviewItem): number {
  return a.due - b.due || b.missed - a.missed || (a.id < b.id ? -1 : 1);
}

function secondsSpent(day: Day, evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, one) => {
    if (one.day !== day) return sum;
    if (one.kind === 'decision') return sum + SECONDS.decision;
    return one.kind === 'question' && one.in === 'review' ? sum + SECONDS.question : sum;
  }, 0);
}

/** Why an item is due on a day, with the figures for the sentence. */
export function whyDue({ last, missed, rightSince }: ReviewItem, day: Day): WhyDue {
  const days = Math.max(0, day - last.day);
  if (last.right) return { why: 'stillThere', days, times: rightSince };
  return missed > 1 ? { why: 'missedAgain', days, times: missed } : { why: 'missed', days };
}
