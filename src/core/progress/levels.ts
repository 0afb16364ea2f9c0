import type { Rule } from '../curriculum/competency.ts';
import type { RuleSum } from '../scenario/rule-score.ts';
import type { Evidence, FinishedPlay } from './evidence.ts';

export const LEVELS = ['new', 'tried', 'familiar', 'sure', 'mastered'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * How well a learner has a rule, worked out anew from all evidence. A *showing* is a conversation played to its end in which
 * open replies differed on the rule ("try that turn again" shows nothing); its share is 1 − lost / range, as in the debrief.
 * A *slip* is a question or decision on the rule whose last answer was wrong, since the last showing.
 *
 * | level    | what it takes                                                                                       |
 * |----------|-----------------------------------------------------------------------------------------------------|
 * | new      | no question answered and nothing shown                                                              |
 * | tried    | a question answered, or shown with less than 70 %                                                   |
 * | familiar | a lesson on the rule finished and nothing shown yet; or last shown with 70 % or more                |
 * | sure     | the last two showings with 70 % or more, the last with 90 % or more, and no slip                    |
 * | mastered | sure, and last shown in a passed role-play that mixes rules: one that decided about six or more     |
 *
 * A rule that is understood rather than done (`know`) is never shown: it is familiar once a lesson on it is finished, and
 * sure once in addition each question on it that was ever missed was right in a review. It cannot be mastered.
 *
 * Levels fall by the same table: a showing under 90 % takes sure away, under 70 % familiar too, a slip takes sure away until
 * the item was answered right again, and a good showing in a short role-play leaves a mastered rule mastered.
 */
export interface RuleLevel {
  readonly rule: string;
  readonly level: Level;
  readonly showings: number;
  /** Whole percent of the last showing, rounded down; null where nothing was shown. */
  readonly lastPercent: number | null;
  /** What stands as missed and keeps the level down. */
  readonly slips: number;
}

/** From this many rules on, a conversation mixes rules: no single thought carries it. */
export const MIXED = 6;

interface Standing {
  tried: boolean;
  finishedLesson: boolean;
  showings: number;
  /** The last two. */
  shown: RuleSum[];
  mastered: boolean;
  /** Missed since the last showing, and missed at all, by item. */
  slips: Set<string>;
  missed: Set<string>;
}

/** Evidence in the record's order -> the level of each rule, in the order given. */
export function ruleLevels(
  evidence: readonly Evidence[],
  rules: Iterable<Pick<Rule, 'id' | 'know'>>,
): readonly RuleLevel[] {
  const standings = new Map<string, Standing>();
  const rulesOfItem = new Map<string, readonly string[]>();
  const standing = (rule: string): Standing => {
    const known = standings.get(rule) ?? blank();
    standings.set(rule, known);
    return known;
  };
  for (const one of evidence) {
    if (one.kind === 'lesson') for (const rule of one.rules) standing(rule).finishedLesson = true;
    else if (one.kind === 'play') for (const made of show(one, standing)) rulesOfItem.set(made.item, made.rules);
    else {
      const about = one.kind === 'question' ? one.rules : (rulesOfItem.get(one.item) ?? []);
      for (const rule of about) answer(standing(rule), one);
    }
  }
  return [...rules].map((rule) => levelOf(rule, standings.get(rule.id) ?? blank()));
}

function blank(): Standing {
  return {
    tried: false,
    finishedLesson: false,
    showings: 0,
    shown: [],
    mastered: false,
    slips: new Set(),
    missed: new Set(),
  };
}

function show({ again, attempt, sums, decisions }: FinishedPlay, standing: (rule: string) => Standing) {
  if (again) return [];
  const isMixed = sums.size >= MIXED && attempt.result.passed;
  for (const [rule, sum] of sums) {
    const known = standing(rule);
    known.tried = true;
    known.showings++;
    known.shown = [...known.shown, sum].slice(-2);
    known.mastered = isSure(known.shown) && (isMixed || known.mastered);
    known.slips.clear();
  }
  return decisions;
}

/** A lesson lets a learner try until it is right, so only a later right answer takes a miss away for good. */
function answer(known: Standing, one: Extract<Evidence, { kind: 'question' | 'decision' }>): void {
  const { item } = one;
  known.tried = true;
  if (one.right) {
    known.slips.delete(item);
    if (one.kind === 'question' && one.in === 'review') known.missed.delete(item);
  } else {
    known.slips.add(item);
    known.missed.add(item);
  }
}

function levelOf({ id, know }: Pick<Rule, 'id' | 'know'>, known: Standing): RuleLevel {
  const last = known.shown.at(-1);
  const slips = know ? known.missed.size : known.slips.size;
  return {
    rule: id,
    level: know ? understood(known) : shownLevel(known),
    showings: known.showings,
    lastPercent: last ? Math.floor((100 * (last.range - last.lost)) / last.range) : null,
    slips,
  };
}

function understood({ tried, finishedLesson, missed }: Standing): Level {
  if (!finishedLesson) return tried ? 'tried' : 'new';
  return missed.size === 0 ? 'sure' : 'familiar';
}

function shownLevel({ tried, finishedLesson, shown, mastered, slips }: Standing): Level {
  const last = shown.at(-1);
  if (!last) return finishedLesson ? 'familiar' : tried ? 'tried' : 'new';
  if (!keeps(last, 70)) return 'tried';
  if (!isSure(shown) || slips.size > 0) return 'familiar';
  return mastered ? 'mastered' : 'sure';
}

function isSure([before, last]: readonly RuleSum[]): boolean {
  return before !== undefined && last !== undefined && keeps(before, 70) && keeps(last, 90);
}

/** Whole numbers only, so that no rounding decides. */
function keeps({ lost, range }: RuleSum, percent: number): boolean {
  return 100 * (range - lost) >= percent * range;
}
