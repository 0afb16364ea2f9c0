import * as z from 'zod/mini';
import { nearest } from '../nearest.ts';
import type { Diagnostic, Place } from '../result.ts';
import type { Catalogue, Competency, Rule } from './competency.ts';
import { checkShape } from './shape.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

export interface TextFile {
  readonly file: string;
  readonly text: string;
}

const words = z.string().check(z.minLength(1));
/** Lower-case letters, digits and single hyphens: what stands in addresses, reports and exports for ever. */
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

const competencies = z.array(z.strictObject({ id: slug, title: words, statement: words }));

const rules = z.array(
  z.strictObject({
    id: slug,
    title: words,
    statement: words,
    competency: slug,
    for: z.array(z.enum(['external', 'internal', 'leads'])).check(z.minLength(1)),
    critical: z._default(z.boolean(), false),
    know: z._default(z.boolean(), false),
    tenRule: z._default(z.nullable(z.int().check(z.minimum(1), z.maximum(10))), null),
    explanation: words,
    kept: words,
    broken: words,
    neighbours: z._default(z.array(z.strictObject({ rule: slug, difference: words })), []),
    documents: z.array(words).check(z.minLength(1)),
  }),
);

export interface ReadCatalogue {
  readonly catalogue: Catalogue;
  readonly problems: readonly Diagnostic[];
  /** Where a rule is written, for messages and for the way from a page to its text. */
  readonly placeOfRule: ReadonlyMap<string, Place>;
}

/** Takes the two files of the catalogue, gives what is sound of them and every mistake with its place (K0xx). */
export function readCatalogue(files: { readonly rules: TextFile; readonly competencies: TextFile }): ReadCatalogue {
  const forCompetencies = readPart(files.competencies, competencies);
  const forRules = readPart(files.rules, rules);
  const problems = [...forCompetencies.problems, ...forRules.problems];
  const competencyList: readonly Competency[] = forCompetencies.value ?? [];
  const ruleList: readonly Rule[] = (forRules.value ?? []).map(({ for: audience, ...rule }) => ({ ...rule, audience }));
  const placeOfRule = new Map<string, Place>();
  if (forCompetencies.yaml) problems.push(...duplicates(competencyList, forCompetencies.yaml));
  if (forRules.yaml) {
    const { yaml } = forRules;
    problems.push(...duplicates(ruleList, yaml));
    if (forCompetencies.value) problems.push(...unknownNames(ruleList, competencyList, yaml));
    ruleList.forEach((rule, index) => {
      placeOfRule.set(rule.id, yaml.at([index, 'id']));
    });
  }
  const catalogue = { competencies: competencyList, rules: new Map(ruleList.map((rule) => [rule.id, rule])) };
  return { catalogue, problems, placeOfRule };
}

function readPart<Shape extends z.ZodMiniType>({ file, text }: TextFile, schema: Shape) {
  const { yaml, problems } = readYaml({ file, text, family: 'K' });
  if (!yaml) return { yaml, value: null, problems };
  const shaped = checkShape(yaml, schema, 'K');
  return { yaml: shaped.value ? yaml : null, ...shaped };
}

/** K010: two entries with one id. */
function duplicates(list: readonly { readonly id: string }[], yaml: YamlText): Diagnostic[] {
  return list.flatMap(({ id }, index) => {
    const first = list.findIndex((other) => other.id === id);
    if (first === index) return [];
    return [problem('K010', yaml.at([index, 'id']), { id, line: yaml.at([first, 'id']).line })];
  });
}

/** K011: a competency that is in no file; K012: a neighbour that is no rule; K013: a rule that is its own neighbour. */
function unknownNames(list: readonly Rule[], known: readonly Competency[], yaml: YamlText): Diagnostic[] {
  const competencyIds = known.map(({ id }) => id);
  const ruleIds = new Set(list.map(({ id }) => id));
  return list.flatMap((rule, index) => {
    const found = rule.neighbours.flatMap(({ rule: name }, at): Diagnostic[] => {
      const place = yaml.at([index, 'neighbours', at, 'rule']);
      if (name === rule.id) return [problem('K013', place, { id: name })];
      return ruleIds.has(name) ? [] : [problem('K012', place, { id: name, hint: nearest(name, ruleIds) ?? '' })];
    });
    if (competencyIds.includes(rule.competency)) return found;
    const values = { id: rule.competency, hint: nearest(rule.competency, competencyIds) ?? '' };
    return [problem('K011', yaml.at([index, 'competency']), values), ...found];
  });
}

function problem(code: string, place: Place, values: Diagnostic['values']): Diagnostic {
  return { code, severity: 'error', place, values };
}
