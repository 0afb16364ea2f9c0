import { printPlan } from '../core/progress/plan.ts';
import { planFor } from '../core/reports/person-plan.ts';
import { slug } from '../core/reports/sheet.ts';
import type { Team, TeamPerson } from '../core/reports/team.ts';
import { isoTime } from '../core/time.ts';

/** One person's plan as the text of its file: their courses, and the answers to their notes. */
export function planText(team: Team, one: TeamPerson): string {
  return printPlan(planFor(one, team, isoTime(Date.now(), -new Date().getTimezoneOffset())));
}

/** The name tells the manager whose it is; nothing in the file does. */
export function planName({ name, id, person }: TeamPerson): string {
  const whose = id ?? person.slice(0, 8);
  return `rapport-plan-${slug(name) || slug(whose)}-${slug(whose)}.rapport-plan`;
}
