import { readCatalogue, type TextFile } from '../curriculum/catalogue.ts';
import type { Diagnostic } from '../result.ts';
import { checkText } from './check.ts';
import type { World } from './compile.ts';
import { hashScenario, hashScoring } from './identity.ts';
import { exploreScores } from './look-ahead.ts';
import type { Bounds, CompiledScenario, Scenario } from './model.ts';
import { lookAhead, overStarts } from './outlook.ts';
import { readPeople } from './people.ts';

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
  const { scenario, diagnostics } = checkText({ id, file, text, hasFile }, world);
  return { id, file, compiled: scenario && seal(scenario, more.limit), diagnostics };
}

/** The id of a role-play: its file's name without folder and ending. */
export function idOf(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.mdx$/, '');
}

/** Adds to a sound scenario what it is known by and what can be scored in it. */
function seal(scenario: Scenario, limit: number): CompiledScenario {
  return {
    scenario,
    scenarioHash: hashScenario(scenario),
    scoringHash: hashScoring(scenario),
    bounds: boundsOf(scenario, limit),
  };
}

function boundsOf(scenario: Scenario, limit: number): Bounds {
  const graph = exploreScores(scenario, limit);
  if (!graph.complete) return { best: null, worst: null, states: graph.count };
  const outlook = lookAhead(graph);
  const best = overStarts(graph, outlook.best, Math.max);
  const worst = overStarts(graph, outlook.worst, Math.min);
  return { best, worst, states: graph.count };
}
