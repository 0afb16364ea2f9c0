import type { Catalogue } from '../curriculum/competency.ts';
import { addSums, NO_DECISIONS, type RuleSum } from '../scenario/rule-score.ts';
import type { Side } from './play-summary.ts';
import type { RuleMonth } from './summary.ts';

/** How a rule or a competency is kept by a group of people, with customers or with colleagues. */
export interface RuleRow {
  readonly id: string;
  readonly title: string;
  readonly competency: string;
  readonly side: Side;
  /** Whole percent kept, rounded down, over `decisions` decisions of `people` people. */
  readonly percent: number;
  readonly decisions: number;
  readonly people: number;
  /** Percentage points that the last 90 days differ from the time before; null where either has no decision. */
  readonly trend: number | null;
}

interface Standing {
  sum: RuleSum;
  recent: RuleSum;
  before: RuleSum;
  readonly people: Set<string>;
}

export interface RuleShares {
  readonly person: string;
  readonly rules: readonly RuleMonth[];
}

/** The rules that were decided about, the least kept first. `since` is the month (YYYY-MM) from which on a month is recent. */
export function ruleRows(people: readonly RuleShares[], catalogue: Catalogue, since: string): readonly RuleRow[] {
  const rows = rowsBy(people, since, ({ rule }) => rule).flatMap(([id, side, found]) => {
    const rule = catalogue.rules.get(id);
    return rowOf({ id, title: rule?.title ?? id, competency: rule?.competency ?? '' }, side, found);
  });
  return rows.toSorted(byNeed);
}

/** The same over all rules of each competency. Decisions are counted rule by rule. */
export function competencyRows(people: readonly RuleShares[], catalogue: Catalogue, since: string): readonly RuleRow[] {
  const competencyOf = ({ rule }: RuleMonth) => catalogue.rules.get(rule)?.competency ?? null;
  const rows = rowsBy(people, since, competencyOf).flatMap(([id, side, found]) => {
    const title = catalogue.competencies.find((one) => one.id === id)?.title ?? id;
    return rowOf({ id, title, competency: title }, side, found);
  });
  return rows.toSorted(byNeed);
}

type Kept = Pick<RuleRow, 'percent' | 'decisions'>;

/** What is kept least comes first, and of that what was decided most often. */
export function byNeed(a: Kept, b: Kept): number {
  return a.percent - b.percent || b.decisions - a.decisions;
}

function rowsBy(
  people: readonly RuleShares[],
  since: string,
  keyOf: (month: RuleMonth) => string | null,
): readonly (readonly [id: string, side: Side, Standing])[] {
  const found = new Map<string, readonly [string, Side, Standing]>();
  for (const { person, rules } of people)
    for (const month of rules) {
      const id = keyOf(month);
      if (id === null) continue;
      const key = `${month.side}/${id}`;
      const [, , standing] = found.get(key) ?? [id, month.side, blank()];
      standing.sum = addSums(standing.sum, month);
      if (month.month >= since) standing.recent = addSums(standing.recent, month);
      else standing.before = addSums(standing.before, month);
      standing.people.add(person);
      found.set(key, [id, month.side, standing]);
    }
  return [...found.values()];
}

function blank(): Standing {
  return { sum: NO_DECISIONS, recent: NO_DECISIONS, before: NO_DECISIONS, people: new Set() };
}

function rowOf(
  about: Pick<RuleRow, 'id' | 'title' | 'competency'>,
  side: Side,
  { sum, recent, before, people }: Standing,
): RuleRow[] {
  if (sum.range === 0) return [];
  const trend = recent.range > 0 && before.range > 0 ? percentKept(recent) - percentKept(before) : null;
  return [{ ...about, side, percent: percentKept(sum), decisions: sum.decisions, people: people.size, trend }];
}

/** Rounded down, so that 100 % is said of nobody who missed one. */
export function percentKept({ lost, range }: RuleSum): number {
  return Math.floor((100 * (range - lost)) / range);
}
