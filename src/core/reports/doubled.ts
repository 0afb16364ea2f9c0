import { grouped } from '../grouped.ts';
import type { Asked } from '../progress/asked.ts';
import { askedOf, fitting } from './standing.ts';
import type { Assignment } from './team.ts';

/** A course that a plan asks of the same people more than once, and what counts for them. */
export interface Doubled extends Asked, Pick<Assignment, 'course' | 'team' | 'role'> {
  readonly times: number;
}

/**
 * The courses that stand in a plan more than once for some people, with other days or another validity: of these `askedOf`
 * takes the strictest. A day or a validity on which the lines agree is null, since nothing has to be said of it.
 */
export function doubledIn(assignments: readonly Assignment[]): readonly Doubled[] {
  return [...grouped(assignments, ({ course }) => course)].flatMap(([course, lines]) => {
    const pairs = lines.flatMap((one, at) => lines.slice(at + 1).flatMap((other) => sharedBy(one, other) ?? []));
    const whom = new Map(pairs.map((shared) => [JSON.stringify(shared), shared]));
    return [...whom.values()].flatMap((shared) => {
      const fits = fitting(shared, course, lines);
      const asked = askedOf(shared, course, lines)!;
      const due = fits.some((one) => one.due !== asked.due) ? asked.due : null;
      const validDays = fits.some((one) => one.validDays !== asked.validDays) ? asked.validDays : null;
      return due === null && validDays === null ? [] : [{ course, ...shared, due, validDays, times: fits.length }];
    });
  });
}

/** The people whom both lines mean: null where no one team or role could be in both. */
function sharedBy(one: Assignment, other: Assignment): Pick<Assignment, 'team' | 'role'> | null {
  const isApart = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
  if (isApart(one.team, other.team) || isApart(one.role, other.role)) return null;
  return { team: one.team ?? other.team, role: one.role ?? other.role };
}
