import { readCatalogue, type TextFile } from '../curriculum/catalogue.ts';
import type { Diagnostic, Place } from '../result.ts';
import { checkText } from './check.ts';
import type { World } from './compile.ts';
import { hashScenario, hashScoring } from './identity.ts';
import { byPlace, locate } from './locate.ts';
import type { Bounds, CompiledScenario, Scenario } from './model.ts';
import { readPeople } from './people.ts';
import type { ScenarioPlaces } from './places.ts';
import { checkPlays } from './plays.ts';
import type { Finding } from './proof/evidence.ts';
import { type Proof, prove } from './proof/prove.ts';
import { translateScenario } from './translate.ts';

/** The texts that a project's role-plays are made of: every file of the folder that is read, and the names of all. */
export interface ProjectFiles {
  readonly rules: TextFile;
  readonly competencies: TextFile;
  readonly people: TextFile;
  /** Role-plays (`late.mdx`), their translations (`late.de.mdx`) and recorded plays (`late.plays.md`). */
  readonly texts: readonly TextFile[];
  /** All names in the folder, for pictures and sounds. */
  readonly beside: ReadonlySet<string>;
}

/** One role-play of a project; `compiled` is null where it has an error. */
export interface ProjectScenario {
  readonly id: string;
  readonly file: string;
  readonly compiled: CompiledScenario | null;
  /** What the search proved; null where the text alone has an error. */
  readonly proof: Proof | null;
  /** By language: the same role-play with other texts. */
  readonly translations: Readonly<Record<string, Scenario>>;
  /** Those of its translations and recorded plays too. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A role-play with what belongs to it. */
export interface ScenarioTexts {
  readonly main: TextFile;
  readonly others: readonly TextFile[];
}

/** Takes the texts, gives what role-plays are compiled against. Mistakes of the catalogue are told where it is loaded. */
export function readWorld(files: ProjectFiles): { readonly world: World; readonly problems: readonly Diagnostic[] } {
  const { people, problems } = readPeople(files.people.text, files.people.file);
  const { catalogue } = readCatalogue({ rules: files.rules, competencies: files.competencies });
  return { world: { catalogue, people }, problems };
}

/** Which translations and recorded plays belong to which role-play; those that belong to none are mistakes. */
export function groupTexts(texts: readonly TextFile[]): {
  readonly groups: readonly ScenarioTexts[];
  readonly problems: readonly Diagnostic[];
} {
  const mains = texts.filter(({ file }) => /^[^.]+\.mdx$/.test(nameOf(file)));
  const ids = new Set(mains.map(({ file }) => idOf(file)));
  const others = texts.filter((text) => !mains.includes(text));
  const problems = others.flatMap(({ file }): Diagnostic[] => {
    const language = /\.([^.]+)\.mdx$/.exec(file)?.[1];
    const at = { line: 1, column: 1 };
    if (!ids.has(idOf(file))) return [locate({ code: 'E908', at, values: { file: `${idOf(file)}.mdx` } }, file)];
    if (!language || /^[a-z]{2,3}(-[a-z]{2})?$/i.test(language)) return [];
    return [locate({ code: 'E704', at, values: { language } }, file)];
  });
  const of = (id: string): TextFile[] => others.filter(({ file }) => idOf(file) === id);
  return { groups: mains.map((main) => ({ main, others: of(idOf(main.file)) })), problems };
}

/** Checks one role-play as a whole: its text, then by search up to `limit` states, then what belongs to it. */
export function checkFile(
  { main: { file, text }, others }: ScenarioTexts,
  world: World,
  more: { readonly limit: number; readonly beside: ReadonlySet<string> },
): ProjectScenario {
  const id = idOf(file);
  const hasFile = (src: string): boolean => more.beside.has(src.replace(/^\.\//, ''));
  const { source, scenario, places, diagnostics } = checkText({ id, file, text, hasFile }, world);
  if (!scenario) return { id, file, compiled: null, proof: null, translations: {}, diagnostics };
  const proof = prove(scenario, more.limit);
  const found = tellOnce(proof.findings).map((finding) => placeFinding(finding, places));
  const all = [...diagnostics, ...found].sort(byPlace);
  if (all.some(isError)) return { id, file, compiled: null, proof, translations: {}, diagnostics: all };
  const compiled = seal(scenario, proof.bounds);
  const translations: Record<string, Scenario> = {};
  for (const other of others) {
    if (other.file.endsWith('.md')) all.push(...checkPlays(other, compiled));
    else {
      const translated = translateScenario({ source, scenario }, other, world);
      all.push(...translated.diagnostics);
      if (translated.scenario) translations[/\.([^.]+)\.mdx$/.exec(other.file)![1]!] = translated.scenario;
    }
  }
  return { id, file, compiled, proof, translations, diagnostics: all };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

function nameOf(file: string): string {
  return file.replace(/^.*[/\\]/, '');
}

/** The id of a role-play: its file's name up to the first dot, without the folder. */
export function idOf(file: string): string {
  return nameOf(file).replace(/\..*$/, '');
}

/** Adds to a sound scenario what it is known by and what can be scored in it. */
function seal(scenario: Scenario, bounds: Bounds): CompiledScenario {
  return { scenario, scenarioHash: hashScenario(scenario), scoringHash: hashScoring(scenario), bounds };
}

/** Where no path passes, the best one fails too: that is one mistake, told as E613. */
export function tellOnce(findings: readonly Finding[]): readonly Finding[] {
  const isHopeless = findings.some((finding) => finding.code === 'E613');
  return isHopeless ? findings.filter((finding) => finding.code !== 'E614') : findings;
}

/** What the search found, at its place in the file. */
export function placeFinding({ code, severity, values, at, witness }: Finding, places: ScenarioPlaces): Diagnostic {
  const named = at.twin === undefined ? values : { ...values, line: places.choice(at.twin).line };
  return { code, severity, place: placeOf(at, places), values: named, ...(witness && { witness }) };
}

function placeOf({ scene, choice, route, fact }: Finding['at'], places: ScenarioPlaces): Place {
  if (choice !== undefined) return places.choice(choice);
  if (scene !== undefined) return route === undefined ? places.scene(scene) : places.route(scene, route);
  return fact === undefined ? places.top : places.fact(fact);
}
