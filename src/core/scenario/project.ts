import { readCatalogue, type TextFile } from '../curriculum/catalogue.ts';
import type { Diagnostic, Place } from '../result.ts';
import { byPlace, checkText } from './check.ts';
import type { World } from './compile.ts';
import { hashScenario, hashScoring } from './identity.ts';
import type { Bounds, CompiledScenario, Scenario } from './model.ts';
import { readPeople } from './people.ts';
import type { ScenarioPlaces } from './places.ts';
import type { Finding } from './proof/evidence.ts';
import { type Proof, prove } from './proof/prove.ts';

/** The texts that a project's role-plays are made of. `beside` names every other file of the folder, for pictures and sounds. */
export interface ProjectFiles {
  readonly rules: TextFile;
  readonly competencies: TextFile;
  readonly people: TextFile;
  readonly scenarios: readonly TextFile[];
  readonly beside: ReadonlySet<string>;
}

/** One role-play of a project; `compiled` is null where it has an error. */
export interface ProjectScenario {
  readonly id: string;
  readonly file: string;
  readonly compiled: CompiledScenario | null;
  /** What the search proved; null where the text alone has an error. */
  readonly proof: Proof | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes the texts, gives what role-plays are compiled against. Mistakes of the catalogue are told where it is loaded. */
export function readWorld(files: ProjectFiles): { readonly world: World; readonly problems: readonly Diagnostic[] } {
  const { people, problems } = readPeople(files.people.text, files.people.file);
  const { catalogue } = readCatalogue({ rules: files.rules, competencies: files.competencies });
  return { world: { catalogue, people }, problems };
}

/** Checks one role-play as a whole: its text, then by search up to `limit` states. */
export function checkFile(
  { file, text }: TextFile,
  world: World,
  more: { readonly limit: number; readonly beside: ReadonlySet<string> },
): ProjectScenario {
  const id = idOf(file);
  const hasFile = (src: string): boolean => more.beside.has(src.replace(/^\.\//, ''));
  const { scenario, places, diagnostics } = checkText({ id, file, text, hasFile }, world);
  if (!scenario) return { id, file, compiled: null, proof: null, diagnostics };
  const proof = prove(scenario, more.limit);
  const found = tellOnce(proof.findings).map((finding) => placeFinding(finding, places));
  const all = [...diagnostics, ...found].sort(byPlace);
  const compiled = all.some(({ severity }) => severity === 'error') ? null : seal(scenario, proof.bounds);
  return { id, file, compiled, proof, diagnostics: all };
}

/** The id of a role-play: its file's name without folder and ending. */
export function idOf(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.mdx$/, '');
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
  return { code, severity, place: placeOf(at, places), values, ...(witness && { witness }) };
}

function placeOf({ scene, choice, route, fact }: Finding['at'], places: ScenarioPlaces): Place {
  if (choice !== undefined) return places.choice(choice);
  if (scene !== undefined) return route === undefined ? places.scene(scene) : places.route(scene, route);
  return fact === undefined ? places.top : places.fact(fact);
}
