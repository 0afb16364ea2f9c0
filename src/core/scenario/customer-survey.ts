import type { Mood } from './model.ts';
import type { Play } from './replay.ts';
import { addSums, competencySums, NO_DECISIONS, shareOf } from './rule-score.ts';
import type { Score } from './score.ts';

/** Was I listened to? Was I helped? Would I come back? In this order. */
export const CUSTOMER_QUESTIONS = ['heard', 'helped', 'again'] as const;
export type CustomerQuestion = (typeof CUSTOMER_QUESTIONS)[number];

export interface CustomerAnswer {
  readonly question: CustomerQuestion;
  /** 1 (not at all) to 5 (very much). */
  readonly stars: number;
}

/** The competencies that a customer feels as being heard. */
const HEARD_BY = ['courtesy', 'listening', 'composure', 'connection'];

/** How a customer parts, by their last mood: a shade on top of what was said. */
const PARTING: Readonly<Record<Mood, number>> = {
  happy: 1,
  relieved: 1,
  neutral: 0,
  surprised: 0,
  worried: -1,
  sad: -1,
  annoyed: -1,
  angry: -2,
};

const BY_OUTCOME = { success: 5, partial: 3, failure: 1 } as const;

/**
 * What the customer of a finished play answers when asked how it was. The answers follow from the call alone: whether
 * the rules of listening were kept where it mattered, how it ended and with how many points, and the mood at the end.
 * `competencyOf` names a rule's competency. Empty for a play without an ending: nobody asks then.
 */
export function surveyCustomer(
  play: Play,
  score: Score,
  competencyOf: (rule: string) => string | null,
): readonly CustomerAnswer[] {
  if (!play.ending) return [];
  const ended = BY_OUTCOME[play.ending.outcome];
  const parting = PARTING[play.moods.get(play.program.scenario.customer) ?? 'neutral'];
  const listened = heardShare(play, competencyOf);
  const won = score.percent === null ? (ended - 1) / 4 : Math.min(100, score.percent) / 100;
  // A customer who was insulted or lied to gives one star, whatever else was right.
  const broken = score.broken.length > 0;
  const stars: Readonly<Record<CustomerQuestion, number>> = {
    heard: listened === null ? ended + parting : 1 + 4 * listened + parting / 2,
    helped: (1 + 4 * won + ended) / 2,
    again: ended + parting,
  };
  return CUSTOMER_QUESTIONS.map((question) => ({ question, stars: broken ? 1 : whole(stars[question]) }));
}

function heardShare(play: Play, competencyOf: (rule: string) => string | null): number | null {
  const sums = competencySums(play, competencyOf);
  return shareOf(HEARD_BY.map((id) => sums.get(id) ?? NO_DECISIONS).reduce(addSums));
}

function whole(stars: number): number {
  return Math.min(5, Math.max(1, Math.round(stars)));
}
