import type { Catalogue } from '../curriculum/competency.ts';
import { nearest } from '../nearest.ts';
import { compileBlocks, compileEnd } from './compile-scene.ts';
import { type Fact, type Note, type Person, SCENARIO_FORM, type Scenario, type Scene } from './model.ts';
import { collectNames, isPerson, type Names } from './names.ts';
import type { PersonEntry } from './people.ts';
import { choicesOf, scores } from './program.ts';
import { readEnding, type SourceEnding } from './scene-order.ts';
import { inFile, type PlacedSection, type Problem, type Report, type SourceScenario } from './source.ts';
import type { Bench, Spots, Workshop } from './workbench.ts';

/** What a file is compiled against. */
export interface World {
  readonly catalogue: Catalogue;
  readonly people: readonly PersonEntry[];
}

/** `scenario` is whole even where something is wrong, so that the rest can be checked; run it only if `problems` is empty. */
export interface Compiled {
  readonly scenario: Scenario;
  readonly spots: Spots;
  readonly endings: ReadonlyMap<string, SourceEnding | null>;
  readonly problems: readonly Problem[];
}

/** Source tree -> Scenario: every name is looked up, every link resolved, every mistake reported at its place in the file. */
export function compileScenario(id: string, source: SourceScenario, world: World): Compiled {
  const problems: Problem[] = [...source.problems];
  // The cast is checked by Report's own type: code and values belong together at each call.
  const report: Report = (code, at, values) => void problems.push({ code, at, values } as Problem);
  const { front } = source;
  const names = collectNames(front, world, report);
  const scenes = new Map<string, PlacedSection>();
  let headed = 0;
  for (const placed of [source.briefing, ...source.scenes]) {
    const { heading } = placed.section;
    for (const problem of placed.section.problems) problems.push({ ...problem, at: inFile(placed, problem.at) });
    if (heading) headed++;
    if (heading && !scenes.has(heading.slug)) scenes.set(heading.slug, placed);
  }
  const spots: Spots = { scenes: new Map(), choices: new Map(), routes: new Map(), timed: new Map() };
  const workshop: Workshop = { names, scenes, spots, unknownTargets: new Set(), hasTwins: scenes.size < headed };
  if (front?.customer) isPerson(front.customer, names, report);
  const briefing = compileBriefing(source.briefing, benchFor(source.briefing, workshop, problems));
  const endings = new Map<string, SourceEnding | null>();
  const compiled: Scene[] = [];
  let cast = { person: front?.customer?.text ?? '', you: null as string | null };
  for (const [slug, placed] of scenes) {
    const bench = benchFor(placed, workshop, problems);
    spots.scenes.set(slug, bench.at(placed.section.heading!.at));
    const ending = readEnding(placed.section.blocks, bench.report);
    endings.set(slug, ending);
    const { blocks, person, you } = compileBlocks(placed.section.blocks, bench);
    cast = { person: person ?? cast.person, you: you ?? cast.you };
    const { title } = placed.section.heading!;
    compiled.push({ id: slug, title, ...cast, blocks, then: compileEnd(slug, ending, bench) });
  }
  const scored = compiled.some((scene) => choicesOf(scene).some(scores));
  const scenario: Scenario = {
    form: SCENARIO_FORM,
    id,
    title: front?.title?.text ?? '',
    customer: front?.customer?.text ?? '',
    people: castOf(compiled, front?.customer?.text ?? '', names),
    pass: scored ? (front?.pass ?? null) : null,
    shuffle: front?.shuffle ?? true,
    locked: front?.locked ?? 'hide',
    meters: (front?.meters ?? []).map(({ name, start, max }) => ({ name: name.text, start, max })),
    facts: factsOf(source, names, compiled, report),
    remembers: (front?.remembers ?? []).map((fact) => fact.text),
    briefing,
    scenes: compiled,
  };
  return { scenario, spots, endings, problems };
}

function benchFor(placed: PlacedSection, workshop: Workshop, problems: Problem[]): Bench {
  return {
    ...workshop,
    at: (spot) => inFile(placed, spot),
    report: (code, at, values) => void problems.push({ code, at: inFile(placed, at), values } as Problem),
  };
}

/** What the learner reads before the first scene: text, pictures and sounds, the same in every attempt. */
function compileBriefing(placed: PlacedSection, bench: Bench): Note[] {
  const stray = placed.section.blocks.find((block) => block.kind !== 'note' && block.kind !== 'media');
  if (stray) bench.report('E221', stray.at, {});
  const tagged = stray ? undefined : placed.section.blocks.find((block) => 'tags' in block && block.tags.length > 0);
  if (tagged && 'tags' in tagged)
    bench.report('E106', tagged.tags[0]!.at, { tag: tagged.tags[0]!.text, home: 'briefing' });
  const bare = placed.section.blocks.map((block) => ('tags' in block ? { ...block, tags: [] } : block));
  return compileBlocks(bare, bench).blocks.filter((block) => block.kind === 'note');
}

/** The people of a scenario, its customer first. */
function castOf(scenes: readonly Scene[], customer: string, names: Names): Person[] {
  const ids = new Set([customer, ...scenes.map((scene) => scene.person)]);
  return [...ids].flatMap((id) => {
    const entry = names.people.get(id);
    if (!entry) return [];
    const { name, role, kind, portrait } = entry;
    return [{ id, name, role, kind, portrait }];
  });
}

/** The declared facts, and those of the person's file that this scenario remembers, tests or teaches. */
function factsOf(source: SourceScenario, names: Names, scenes: readonly Scene[], report: Report): Fact[] {
  const { front } = source;
  const facts: Fact[] = (front?.facts ?? []).map(({ name, text }) => ({ name: name.text, text }));
  const ofPerson = names.people.get(front?.customer?.text ?? '')?.facts ?? [];
  const mentioned = mentionedFacts(scenes);
  for (const word of front?.remembers ?? []) {
    mentioned.add(word.text);
    if (names.kinds.get(word.text) === 'fact' || names.reported.has(word.text)) continue;
    names.reported.add(word.text);
    const known = [...names.kinds].filter(([, kind]) => kind === 'fact').map(([name]) => name);
    report('E501', word.at, { name: word.text, guess: nearest(word.text, known) ?? '' });
  }
  for (const fact of ofPerson) {
    if (mentioned.has(fact.name) && !facts.some((one) => one.name === fact.name)) facts.push(fact);
  }
  return facts;
}

/** Every fact that a condition or an effect of the scenes names. */
export function mentionedFacts(scenes: readonly Scene[]): Set<string> {
  const found = new Set<string>();
  JSON.stringify(scenes, (key, value: unknown) => {
    if (key === 'fact' && typeof value === 'string') found.add(value);
    return value;
  });
  return found;
}
