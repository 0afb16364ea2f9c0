import type { Catalogue } from '../curriculum/competency.ts';
import { nearest } from '../nearest.ts';
import type { NameKind } from './diagnostics.ts';
import { MOODS } from './model.ts';
import type { PersonEntry } from './people.ts';
import type { FrontMatter, Report, Word } from './source.ts';
import { isName } from './tags.ts';

/** Every name that the tags of one file can say, and what it stands for: rules, moods, meters and facts are one space. */
export interface Names {
  readonly kinds: ReadonlyMap<string, NameKind>;
  readonly meters: ReadonlyMap<string, { readonly max: number }>;
  readonly catalogue: Catalogue;
  readonly people: ReadonlyMap<string, PersonEntry>;
  /** False where the declarations could not be read: then an unknown name is no second mistake. */
  readonly areKnown: boolean;
  /** Names that were reported: one mistyped or doubled at its declaration is one mistake, however often it is used. */
  readonly reported: Set<string>;
}

/** Collects the names of a file; a name that stands for two things is reported (E107). */
export function collectNames(
  front: FrontMatter | null,
  known: { readonly catalogue: Catalogue; readonly people: readonly PersonEntry[] },
  report: Report,
): Names {
  const kinds = new Map<string, NameKind>();
  const reported = new Set<string>();
  for (const rule of known.catalogue.rules.keys()) kinds.set(rule, 'rule');
  for (const mood of MOODS) kinds.set(mood, 'mood');
  const declare = (kind: 'meter' | 'fact', list: readonly { readonly name: Word }[]): void => {
    for (const { name } of list) {
      const first = kinds.get(name.text);
      if (first) {
        report('E107', name.at, { name: name.text, first, second: kind });
        reported.add(name.text);
      } else kinds.set(name.text, kind);
    }
  };
  declare('meter', front?.meters ?? []);
  declare('fact', front?.facts ?? []);
  const people = new Map(known.people.map((person) => [person.id, person]));
  // A mistyped customer is one mistake; that nobody else has such a fact would be a second one.
  const customer = people.get(front?.customer?.text ?? '');
  for (const fact of customer ? customer.facts : known.people.flatMap(({ facts }) => facts)) {
    if (!kinds.has(fact.name)) kinds.set(fact.name, 'fact');
  }
  const meters = new Map((front?.meters ?? []).map(({ name, max }) => [name.text, { max }]));
  const declared = [...(front?.meters ?? []), ...(front?.facts ?? [])];
  const areKnown = front !== null && declared.every(({ name }) => isName(name.text));
  return { kinds, meters, catalogue: known.catalogue, people, areKnown, reported };
}

/** The names of some kinds, for guesses. */
export function namesOf(names: Names, ...kinds: readonly NameKind[]): string[] {
  return [...names.kinds].filter(([, kind]) => kinds.includes(kind)).map(([name]) => name);
}

/** True where someone of people.yaml has this id; else it is reported, once per id. */
export function isPerson(word: Word, names: Names, report: Report): boolean {
  if (names.people.has(word.text)) return true;
  if (names.reported.has(`with ${word.text}`)) return false;
  names.reported.add(`with ${word.text}`);
  report('E303', word.at, { name: word.text, guess: nearest(word.text, names.people.keys()) ?? '' });
  return false;
}
