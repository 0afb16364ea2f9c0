import type { Diagnostic, Place } from '../result.ts';
import { CHECKS } from './checks/all.ts';
import type { Checked } from './checks/check.ts';
import { compileScenario, type World } from './compile.ts';
import { byPlace, locate } from './locate.ts';
import type { Scenario } from './model.ts';
import { parseScenario, type SectionCache } from './parse.ts';
import type { ScenarioPlaces } from './places.ts';
import type { Problem, SourceScenario, Spot } from './source.ts';
import type { Spots } from './workbench.ts';

/** One file to check. `id` is its name without the ending; `sections` keeps what was read, for the next edit. */
export interface ScenarioFile {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly hasFile?: (src: string) => boolean;
  readonly sections?: SectionCache;
}

/** `scenario` is null where any error was found: then nothing may run it. Diagnostics stand in the order of the file. */
export interface CheckedScenario {
  readonly source: SourceScenario;
  readonly scenario: Scenario | null;
  readonly places: ScenarioPlaces;
  readonly diagnostics: readonly Diagnostic[];
}

/** Text -> checked Scenario, without the search: everything that can be told from the text alone. */
export function checkText(input: ScenarioFile, world: World): CheckedScenario {
  const source = parseScenario(input.text, input.sections);
  const { problems, ...compiled } = compileScenario(input.id, source, world);
  const found: Problem[] = [...problems];
  const { scenario, spots } = compiled;
  const checked: Checked = { source, ...compiled, ...(input.hasFile ? { hasFile: input.hasFile } : {}) };
  const readable = !source.problems.some((problem) => problem.code === 'E009' || problem.code === 'E010');
  for (const check of CHECKS) {
    const waits = check.whole && found.some((problem) => problem.code.startsWith('E'));
    if (check.run && readable && !waits) found.push(...check.run(checked));
  }
  const diagnostics = found.map((problem) => locate(problem, input.file)).sort(byPlace);
  const sound = !diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return { source, scenario: sound ? scenario : null, places: placesOf(input.file, source, spots), diagnostics };
}

function placesOf(file: string, source: SourceScenario, spots: Spots): ScenarioPlaces {
  const top: Place = { file, line: 1, column: 1 };
  const place = (spot: Spot | undefined): Place => (spot ? { file, line: spot.line, column: spot.column } : top);
  const declared = (list: readonly { readonly name: { text: string; at: Spot } }[] | undefined, name: string): Place =>
    place(list?.find((one) => one.name.text === name)?.name.at);
  return {
    top,
    scene: (id) => place(spots.scenes.get(id)),
    choice: (id) => place(spots.choices.get(id)),
    route: (scene, index) => place(spots.routes.get(scene)?.[index]),
    timed: (scene) => place(spots.timed.get(scene)),
    fact: (name) => declared(source.front?.facts, name),
    meter: (name) => declared(source.front?.meters, name),
  };
}
