import type { Member, Team } from './team.ts';

/**
 * What two managers wrote down, as one: ours stands where both know something, and what only theirs knows is added. Two lists
 * that took in the same people gave each of them an opaque id of their own; who has the same id at work and the same name is
 * one person.
 */
export function joinTeams(ours: Team, theirs: Team): Team {
  if (ours.members.length === 0 && ours.assignments.length === 0) return theirs;
  const twice = twiceIn(ours.members, theirs.members);
  const mine = <Item extends { readonly person: string }>(all: readonly Item[]) =>
    all.map((one) => ({ ...one, person: twice.get(one.person) ?? one.person }));
  const same = [...twice].map(([learner, person]) => ({ learner, person }));
  return {
    ...ours,
    members: added(ours.members, theirs.members, ({ id }) => id),
    assignments: added(ours.assignments, theirs.assignments, (one) => JSON.stringify(one)),
    exempt: added(ours.exempt, mine(theirs.exempt), ({ person, course }) => `${person}/${course}`),
    retired: added(ours.retired, theirs.retired, (one) => one),
    rolePlays: added(ours.rolePlays, theirs.rolePlays, ({ file }) => file),
    signOffs: added(ours.signOffs, mine(theirs.signOffs), ({ id }) => id),
    answers: added(ours.answers, mine(theirs.answers), ({ note }) => note),
    same: added(ours.same, [...same, ...mine(theirs.same)], ({ learner }) => learner),
    views: added(ours.views, theirs.views, ({ id }) => id),
  };
}

/** The opaque ids of their list for people who stand in ours with another one. */
function twiceIn(ours: readonly Member[], theirs: readonly Member[]): ReadonlyMap<string, string> {
  const byId = new Map(ours.map((one) => [one.id, one]));
  return new Map(
    theirs.flatMap(({ id, name, learner }): [string, string][] => {
      const known = byId.get(id);
      const isSame = known && known.learner !== learner && isSameName(known.name, name);
      return isSame ? [[learner, known.learner]] : [];
    }),
  );
}

/** Whether two names are written alike, capitals and spaces aside. */
export function isSameName(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
  return plain(one) === plain(other);
}

function added<Item>(mine: readonly Item[], other: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const known = new Set(mine.map(keyOf));
  return [...mine, ...other.filter((one) => !known.has(keyOf(one)))];
}
