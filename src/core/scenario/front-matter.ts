import { nearest } from '../nearest.ts';
import type { Expected } from './diagnostics.ts';
import type { FrontMatter, Report, Spot, Word } from './source.ts';
import { isName } from './tags.ts';
import { type Field, fieldsOf, flagOf, itemsOf, readYaml, textOf, type Yaml } from './yaml-map.ts';

const FIELDS = ['title', 'customer', 'pass', 'meters', 'facts', 'remembers', 'shuffle', 'locked'];
/** The pass mark where a scenario names none. */
export const USUAL_PASS = 70;
const TOP: Spot = { line: 1, column: 1 };

/** Reads the text between the two lines of dashes, which begins on `firstLine`. Null where nothing can be used (reported). */
export function readFrontMatter(raw: string, report: Report, firstLine = 2): FrontMatter | null {
  const yaml = readYaml(raw, firstLine, report);
  if (!yaml) return null;
  const fields = fieldsOf(yaml, yaml.root);
  if (!fields) {
    report('E014', TOP, { field: 'title' });
    return null;
  }
  const byName = new Map(fields.map((field) => [field.name.text, field]));
  let mistyped = false;
  for (const { name } of fields) {
    if (FIELDS.includes(name.text)) continue;
    mistyped = true;
    report('E013', name.at, { name: name.text, guess: nearest(name.text, FIELDS) ?? '', fields: FIELDS.join(', ') });
  }
  // A mistyped "titel" is one mistake, not also a missing title.
  for (const field of ['title', 'customer']) if (!byName.has(field) && !mistyped) report('E014', TOP, { field });
  const shuffle = byName.get('shuffle');
  return {
    raw,
    title: readWord(byName.get('title'), 'words', report),
    customer: readWord(byName.get('customer'), 'person', report),
    pass: readPass(byName.get('pass'), report),
    shuffle: (shuffle ? expectFlag(shuffle, report) : null) ?? true,
    locked: readLocked(byName.get('locked'), report),
    meters: readMeters(byName.get('meters'), yaml),
    facts: readFacts(byName.get('facts'), yaml),
    remembers: readNames(byName.get('remembers'), yaml),
  };
}

function wrong(field: Field, expected: Expected, report: Report): void {
  report('E015', field.at, { field: field.name.text, expected });
}

function readWord(field: Field | undefined, expected: Expected, report: Report): Word | null {
  if (!field) return null;
  const text = textOf(field.value);
  if (!text) wrong(field, expected, report);
  return text ? { text, at: field.at } : null;
}

function readPass(field: Field | undefined, report: Report): number {
  if (!field) return USUAL_PASS;
  const found = /^(\d{1,3}) ?%?$/.exec(textOf(field.value) ?? '');
  const percent = Number(found?.[1] ?? 0);
  if (percent >= 1 && percent <= 100) return percent;
  wrong(field, 'percent', report);
  return USUAL_PASS;
}

function expectFlag(field: Field, report: Report): boolean | null {
  const flag = flagOf(field.value);
  if (flag === null) wrong(field, 'yesNo', report);
  return flag;
}

function readLocked(field: Field | undefined, report: Report): 'hide' | 'show' {
  if (!field) return 'hide';
  const text = textOf(field.value);
  if (text === 'show' || text === 'hide') return text;
  wrong(field, 'showHide', report);
  return 'hide';
}

/** The fields of a map of declarations, each with a name that tags can say. */
export function readDeclared(field: Field | undefined, yaml: Yaml): Field[] {
  if (!field) return [];
  const fields = fieldsOf(yaml, field.value);
  if (!fields) {
    wrong(field, 'map', yaml.report);
    return [];
  }
  for (const { name } of fields) if (!isName(name.text)) yaml.report('E111', name.at, { name: name.text });
  return fields;
}

function readMeters(field: Field | undefined, yaml: Yaml): FrontMatter['meters'] {
  return readDeclared(field, yaml).map(({ name, value, at }) => {
    const written = textOf(value) ?? '';
    const [, start = '0', max = '0'] = /^(\d{1,3}) of (\d{1,3})$/.exec(written) ?? [];
    if (Number(max) >= 1 && Number(start) <= Number(max)) return { name, start: Number(start), max: Number(max) };
    yaml.report('E506', at, { meter: name.text, written });
    return { name, start: 0, max: Number.POSITIVE_INFINITY };
  });
}

/** Facts with the sentence that the learner reads. */
export function readFacts(field: Field | undefined, yaml: Yaml): FrontMatter['facts'] {
  return readDeclared(field, yaml).map((fact) => {
    const text = textOf(fact.value);
    if (!text) wrong(fact, 'words', yaml.report);
    return { name: fact.name, text: text ?? '' };
  });
}

function readNames(field: Field | undefined, yaml: Yaml): Word[] {
  if (!field) return [];
  const items = itemsOf(field.value);
  if (!items) wrong(field, 'names', yaml.report);
  return (items ?? []).map((item) => ({ text: textOf(item) ?? '', at: yaml.spot(item) }));
}
