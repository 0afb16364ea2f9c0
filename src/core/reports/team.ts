import * as z from 'zod/mini';
import type { PersonSummary } from './summary.ts';

/**
 * What the manager wrote down: who is in the team, who takes which course until when, and what was seen at work. It stays in
 * the manager's browser; of all this a plan file carries only one person's courses under an opaque id.
 */
const id = z.string().check(z.minLength(1), z.maxLength(200));
const words = z.string().check(z.maxLength(500));
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const list = <Item extends z.core.SomeType>(item: Item) => z.array(item).check(z.maxLength(100_000));

export const memberForm = z.strictObject({
  /** The company's own id, as it stands in the roster; never in a plan. */
  id,
  name: words,
  team: words,
  manager: words,
  role: words,
  /** The opaque id that the plan file carries. */
  learner: id,
});
export type Member = z.infer<typeof memberForm>;

/** A course for everybody, or for one team or role. `validDays` after completion it is due again. */
export const assignmentForm = z.strictObject({
  course: id,
  due: z.nullable(day),
  validDays: z.nullable(z.int().check(z.minimum(1), z.maximum(10_000))),
  team: z.nullable(words),
  role: z.nullable(words),
});
export type Assignment = z.infer<typeof assignmentForm>;

/** What somebody saw at work and vouches for. */
export const signOffForm = z.strictObject({
  id,
  person: id,
  /** The course that it renews, or null. */
  course: z.nullable(id),
  day,
  by: words,
  text: z.string().check(z.maxLength(2000)),
});

export const teamForm = z.strictObject({
  plan: id,
  title: words,
  by: words,
  members: list(memberForm),
  assignments: list(assignmentForm),
  exempt: list(z.strictObject({ person: id, course: id })),
  retired: list(id),
  rolePlays: list(z.strictObject({ file: id, text: z.string().check(z.maxLength(100_000)) })),
  signOffs: list(signOffForm),
  answers: list(z.strictObject({ person: id, note: id, text: z.string().check(z.maxLength(2000)) })),
  /** Records whose owner is known here by another id: of `learner` it was said that they are `person`. */
  same: z._default(list(z.strictObject({ learner: id, person: id })), []),
  /** The days on which plans were last handed out, and the views that were saved. */
  views: list(z.strictObject({ id, name: words, view: id, query: z.string().check(z.maxLength(2000)) })),
});
export type Team = z.infer<typeof teamForm>;

/** A team before anybody is in it. */
export function emptyTeam(plan: string): Team {
  return {
    plan,
    title: '',
    by: '',
    members: [],
    assignments: [],
    exempt: [],
    retired: [],
    rolePlays: [],
    signOffs: [],
    answers: [],
    same: [],
    views: [],
  };
}

/** Who is meant by an opaque id: everybody in the list, and whoever was said to be one of them. */
export function knownIds({ members, same }: Pick<Team, 'members' | 'same'>): ReadonlyMap<string, string> {
  const own = members.map(({ learner }) => [learner, learner] as const);
  return new Map([...own, ...same.map(({ learner, person }) => [learner, person] as const)]);
}

/** Somebody in the report: in the roster, or known by a file alone, or both. */
export interface TeamPerson {
  /** The opaque id: the key in every view. */
  readonly person: string;
  readonly id: string | null;
  readonly name: string;
  readonly team: string;
  readonly manager: string;
  readonly role: string;
  readonly summary: PersonSummary | null;
}

/** The roster and the summaries as one list, in the roster's order; then those that only handed in. */
export function teamPeople(
  team: Pick<Team, 'members'>,
  summaries: readonly PersonSummary[],
  nameless: (person: string) => string,
): readonly TeamPerson[] {
  const byPerson = new Map(summaries.map((summary) => [summary.person, summary]));
  const members = team.members.map(({ id: own, name, team: of, manager, role, learner }): TeamPerson => {
    const summary = byPerson.get(learner) ?? null;
    byPerson.delete(learner);
    return { person: learner, id: own, name, team: of, manager, role, summary };
  });
  const others = [...byPerson.values()].map((summary): TeamPerson => {
    const { person, name, role } = summary;
    return { person, id: null, name: name ?? nameless(person), team: '', manager: '', role: role ?? '', summary };
  });
  return [...members, ...others];
}
