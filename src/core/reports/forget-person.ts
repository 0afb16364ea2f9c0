import { folded } from '../folded.ts';
import type { Team } from './team.ts';

type KeptView = Team['views'][number];

/** The team without anything on one person, kept views that name them included. `handedIn` is the name in their files. */
export function forgetInTeam(team: Team, person: string, handedIn: string | null): Team {
  const isOther = (one: { readonly person: string }) => one.person !== person;
  const listed = team.members.filter(({ learner }) => learner === person).flatMap(({ name, id }) => [name, id]);
  const own = [...listed, handedIn ?? ''].flatMap(ownWords);
  return {
    ...team,
    members: team.members.filter(({ learner }) => learner !== person),
    exempt: team.exempt.filter(isOther),
    signOffs: team.signOffs.filter(isOther),
    answers: team.answers.filter(isOther),
    same: team.same.filter(isOther),
    views: team.views.filter((view) => !namesSomebody(view, own)),
  };
}

/** Whether a kept view is called by a word of a name, or searches for the beginning of one. */
function namesSomebody({ name, query }: KeptView, own: readonly string[]): boolean {
  const isBegun = (word: string) => word.length > 2 && own.some((one) => one.startsWith(word));
  return (
    wordsOf(name).some((word) => own.includes(folded(word))) ||
    wordsOf(searchOf(query)).some((word) => own.includes(folded(word)) || isBegun(folded(word)))
  );
}

/** The words that tell somebody apart: "von" and "de" in a name are no name. */
function ownWords(name: string): readonly string[] {
  const words = wordsOf(name);
  const proper = words.filter((word) => !/^\p{Ll}/u.test(word));
  return (proper.length > 0 ? proper : words).map(folded);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** What a kept view searches for; all of it where it cannot be read. */
function searchOf(query: string): string {
  try {
    return String((JSON.parse(query) as { readonly text?: unknown }).text ?? '');
  } catch {
    return query;
  }
}
