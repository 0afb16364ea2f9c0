import { manage } from '#messages/manage.ts';
import { dateOf } from '../../../core/days.ts';
import { competencyRows, type RuleRow, ruleRows } from '../../../core/reports/rule-report.ts';
import type { Mark, View, ViewRow } from '../view.ts';
import { makeView, number, status, text } from './make-view.ts';
import type { ViewInput } from './view-input.ts';

const RECENT_DAYS = 90;

/** Rules as they were kept, with the number of decisions behind each figure. */
export function rulesView(input: ViewInput): View {
  const titles = new Map(input.catalogue.competencies.map(({ id, title }) => [id, title]));
  const rows = ruleRows(sharesOf(input), input.catalogue, since(input)).map((row) =>
    lineOf(row, [row.title, titles.get(row.competency) ?? row.competency]),
  );
  return makeView('rules', { columns: [text('rule', 'competency'), ...FIGURES], rows, filters: SIDES });
}

/** The same over all rules of a competency. */
export function competenciesView(input: ViewInput): View {
  const rows = competencyRows(sharesOf(input), input.catalogue, since(input)).map((row) => lineOf(row, [row.title]));
  return makeView('competencies', { columns: [text('competency'), ...FIGURES], rows, filters: SIDES });
}

const FIGURES = [status('side'), number('kept'), status('trend'), number('decisions', 'people')];
const SIDES = { side: manage.sideFilter };

function sharesOf({ people }: ViewInput) {
  return people.map(({ person, summary }) => ({ person, rules: summary?.rules ?? [] }));
}

function since({ today }: ViewInput): string {
  return dateOf(today - RECENT_DAYS).slice(0, 7);
}

function lineOf({ id, side, percent, decisions, people, trend }: RuleRow, names: readonly string[]): ViewRow {
  const marks: (Mark | undefined)[] = names.map(() => undefined);
  return {
    key: `${side}/${id}`,
    cells: [...names, manage.side[side], percent, trend === null ? null : trendWords(trend), decisions, people],
    marks: [...marks, undefined, undefined, trend === null ? undefined : trendMark(trend)],
    tags: { side: [manage.side[side]] },
  };
}

function trendWords(points: number): string {
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0';
}

function trendMark(points: number): Mark {
  if (points === 0) return { sign: '→', tone: undefined };
  return points > 0 ? { sign: '↗', tone: 'good' } : { sign: '↘', tone: 'warn' };
}
