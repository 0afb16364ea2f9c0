import { canonicalJson } from '../canonical.ts';
import { nearest } from '../nearest.ts';
import type { Diagnostic } from '../result.ts';
import { readFacts } from './front-matter.ts';
import { locate } from './locate.ts';
import type { Fact, Person } from './model.ts';
import type { Problem, Report, Spot } from './source.ts';
import { type Field, fieldsOf, itemsOf, readYaml, textOf, type Yaml } from './yaml-map.ts';

/** Someone who comes back: a customer or a colleague, and what is known of them between two calls. */
export interface PersonEntry extends Person {
  readonly facts: readonly Fact[];
}

const FIELDS = ['id', 'name', 'role', 'kind', 'portrait', 'facts'];
const TOP: Spot = { line: 1, column: 1 };
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads `people.yaml`: the people who are written without a mistake, and each mistake with its place. */
export function readPeople(
  text: string,
  file: string,
): { readonly people: readonly PersonEntry[]; readonly problems: readonly Diagnostic[] } {
  const problems: Problem[] = [];
  const report: Report = (code, at, values) => void problems.push({ code, at, values } as Problem);
  const people = readList(text, report);
  return { people, problems: problems.map((problem) => locate(problem, file)) };
}

function readList(text: string, report: Report): PersonEntry[] {
  const yaml = readYaml(text, 1, report);
  if (!yaml || yaml.root === null) return [];
  const items = itemsOf(yaml.root);
  if (!items) {
    report('E015', TOP, { field: 'people.yaml', expected: 'list' });
    return [];
  }
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const person = readPerson(item, yaml);
    if (person && seen.has(person.id)) report('E308', yaml.spot(item), { id: person.id });
    if (!person || seen.has(person.id)) return [];
    seen.add(person.id);
    return [person];
  });
}

function readPerson(item: unknown, yaml: Yaml): PersonEntry | null {
  const fields = fieldsOf(yaml, item);
  if (!fields) {
    yaml.report('E015', yaml.spot(item), { field: 'people.yaml', expected: 'list' });
    return null;
  }
  const byName = new Map(fields.map((field) => [field.name.text, field]));
  let sound = true;
  const bad = (): null => {
    sound = false;
    return null;
  };
  for (const { name } of fields) {
    if (FIELDS.includes(name.text)) continue;
    yaml.report('E013', name.at, {
      name: name.text,
      guess: nearest(name.text, FIELDS) ?? '',
      fields: FIELDS.join(', '),
    });
    return null;
  }
  const words = (field: string): string | null => requireText(byName.get(field), field, yaml.spot(item), yaml) ?? bad();
  const id = words('id');
  const name = words('name');
  const role = words('role');
  const written = words('kind');
  const kind = written === 'customer' || written === 'colleague' ? written : null;
  if (written && !kind) yaml.report('E015', byName.get('kind')!.at, { field: 'kind', expected: 'kind' });
  if (id && !ID.test(id)) yaml.report('E111', byName.get('id')!.at, { name: id });
  const portrait = readPortrait(byName.get('portrait'), id ?? '', yaml);
  const facts = readFacts(byName.get('facts'), yaml).map((fact) => ({ name: fact.name.text, text: fact.text }));
  return sound && id && name && role && kind && ID.test(id) ? { id, name, role, kind, portrait, facts } : null;
}

function requireText(field: Field | undefined, name: string, item: Spot, yaml: Yaml): string | null {
  const text = field ? textOf(field.value) : null;
  if (!field) yaml.report('E014', item, { field: name });
  else if (!text) yaml.report('E015', field.at, { field: name, expected: 'words' });
  return text || null;
}

/** A portrait is a seed, or a map of a seed and fixed features; kept as one text. Without one the id is the seed. */
function readPortrait(field: Field | undefined, id: string, yaml: Yaml): string {
  if (!field) return id;
  const features = fieldsOf(yaml, field.value);
  if (!features) {
    const seed = textOf(field.value);
    if (!seed) yaml.report('E015', field.at, { field: 'portrait', expected: 'portrait' });
    return seed ?? id;
  }
  return canonicalJson(Object.fromEntries(features.map((one) => [one.name.text, textOf(one.value) ?? ''])));
}
