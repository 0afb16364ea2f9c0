import type { Catalogue } from '../curriculum/competency.ts';
import { nearest } from '../nearest.ts';
import { compileBlocks } from './compile-scene.ts';
import { compileSection } from './compile-section.ts';
import { type Fact, type Note, type Person, SCENARIO_FORM, type Scenario, type Scene } from './model.ts';
import { collectNames, isPerson, type Names, namesOf } from './names.ts';
import type { PersonEntry } from './people.ts';
import { choicesOf, scores } from './program.ts';
import type { SourceEnding } from './scene-order.ts';
import { inFile, type PlacedSection, type Problem, type Report, type SourceScenario } from './source.ts';
import { joinUsage, type Usage } from './usage.ts';
import type { Spots, Workshop } from './workbench.ts';

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
  readonly usage: Usage;
  readonly problems: readonly Problem[];
}

/** Source tree -> Scenario: every name is looked up, every link resolved, every mistake reported at its place in the file. */
export function compileScenario(id: string, source: SourceScenario, world: World): Compiled {
  const problems: Problem[] = [...source.problems];
  // The cast is checked by Report's own type: code and values belong together at each call.
  const report: Report = (code, at, values) => void problems.push({ code, at, values } as Problem);
  const { front } = source;
  const customer = front?.customer?.text ?? '';
  const names = collectNames(front, world, report);
  if (front?.customer) isPerson(front.customer, names, report);
  const workshop = setUp(source, names, problems);
  const briefing = compileBriefing(source.briefing, workshop, problems);
  const { scenes, spots, endings, usage } = compileScenes(workshop, source, world, problems);
  const scored = scenes.some((scene) => choicesOf(scene).some(scores));
  reportUnknownMemories(front?.remembers ?? [], names, report);
  const scenario: Scenario = {
    form: SCENARIO_FORM,
    id,
    title: front?.title?.text ?? '',
    customer,
    people: castOf(scenes, customer, names),
    pass: scored ? (front?.pass ?? null) : null,
    shuffle: front?.shuffle ?? true,
    locked: front?.locked ?? 'hide',
    meters: (front?.meters ?? []).map(({ name, start, max }) => ({ name: name.text, start, max })),
    facts: factsOf(source, names, usage),
    remembers: (front?.remembers ?? []).map((fact) => fact.text),
    briefing,
    scenes,
  };
  return { scenario, spots, endings, usage, problems };
}

/** Collects the scenes by their ids, and what was found wrong while they were read. */
function setUp(source: SourceScenario, names: Names, problems: Problem[]): Workshop {
  const scenes = new Map<string, PlacedSection>();
  let headed = 0;
  for (const placed of [source.briefing, ...source.scenes]) {
    const { heading } = placed.section;
    for (const problem of placed.section.problems) problems.push({ ...problem, at: inFile(placed, problem.at) });
    if (heading) headed++;
    if (heading && !scenes.has(heading.slug)) scenes.set(heading.slug, placed);
  }
  return { names, scenes, unknownTargets: new Set(), hasTwins: scenes.size < headed };
}

function compileScenes(workshop: Workshop, { front }: SourceScenario, world: World, problems: Problem[]) {
  const spots: Spots = { scenes: new Map(), choices: new Map(), routes: new Map(), timed: new Map() };
  const endings = new Map<string, SourceEnding | null>();
  const around = [numberOf(world), front?.raw, ...workshop.scenes.keys()].join('\n');
  const usages: Usage[] = [];
  const scenes: Scene[] = [];
  let cast = { person: front?.customer?.text ?? '', you: null as string | null };
  for (const [slug, placed] of workshop.scenes) {
    const compiled = compileSection(placed, workshop, around);
    for (const problem of compiled.problems) problems.push({ ...problem, at: inFile(placed, problem.at) });
    const { heading } = placed.section;
    spots.scenes.set(slug, inFile(placed, heading!.at));
    for (const [choice, spot] of compiled.spots.choices) {
      if (!spots.choices.has(choice)) spots.choices.set(choice, inFile(placed, spot));
    }
    if (compiled.spots.routes)
      spots.routes.set(
        slug,
        compiled.spots.routes.map((spot) => inFile(placed, spot)),
      );
    if (compiled.spots.timed) spots.timed.set(slug, inFile(placed, compiled.spots.timed));
    endings.set(slug, compiled.ending);
    usages.push(compiled.usage);
    cast = { person: compiled.person ?? cast.person, you: compiled.you ?? cast.you };
    scenes.push({ id: slug, title: heading!.title, ...cast, blocks: compiled.blocks, then: compiled.then });
  }
  return { scenes, spots, endings, usage: joinUsage(usages) };
}

const worldNumbers = new WeakMap<World['catalogue'], WeakMap<World['people'], number>>();
let worlds = 0;

/** A number for a catalogue and a list of people: the same objects, the same number. */
function numberOf({ catalogue, people }: World): number {
  const byPeople = worldNumbers.get(catalogue) ?? new WeakMap<World['people'], number>();
  worldNumbers.set(catalogue, byPeople);
  const number = byPeople.get(people) ?? ++worlds;
  byPeople.set(people, number);
  return number;
}

/** What the learner reads before the first scene: text, pictures and sounds, the same in every attempt. */
function compileBriefing(placed: PlacedSection, workshop: Workshop, problems: Problem[]): Note[] {
  const report: Report = (code, at, values) => void problems.push({ code, at: inFile(placed, at), values } as Problem);
  const { blocks } = placed.section;
  const stray = blocks.find((block) => block.kind !== 'note' && block.kind !== 'media');
  if (stray) report('E221', stray.at, {});
  const tag = blocks.flatMap((block) => ('tags' in block ? block.tags : []))[0];
  if (tag && !stray) report('E106', tag.at, { tag: tag.text, home: 'briefing' });
  const bare = blocks.map((block) => ('tags' in block ? { ...block, tags: [] } : block));
  const bench = { ...workshop, report, spots: { choices: [], routes: null, timed: null } };
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

function reportUnknownMemories(
  remembers: readonly { text: string; at: { line: number; column: number } }[],
  names: Names,
  report: Report,
): void {
  for (const word of remembers) {
    if (names.kinds.get(word.text) === 'fact' || names.reported.has(word.text)) continue;
    names.reported.add(word.text);
    report('E501', word.at, { name: word.text, guess: nearest(word.text, namesOf(names, 'fact')) ?? '' });
  }
}

/** The declared facts, and those of the person's file that this scenario remembers, tests or teaches. */
function factsOf({ front }: SourceScenario, names: Names, usage: Usage): Fact[] {
  const facts: Fact[] = (front?.facts ?? []).map(({ name, text }) => ({ name: name.text, text }));
  const declared = new Set(facts.map((fact) => fact.name));
  const remembered = new Set((front?.remembers ?? []).map((word) => word.text));
  for (const fact of names.people.get(front?.customer?.text ?? '')?.facts ?? []) {
    const isMentioned = [usage.asked, usage.learned, remembered].some((set) => set.has(fact.name));
    if (isMentioned && !declared.has(fact.name)) facts.push(fact);
  }
  return facts;
}
