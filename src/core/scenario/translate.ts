import type { TextFile } from '../curriculum/catalogue.ts';
import type { Diagnostic } from '../result.ts';
import { compileScenario, type World } from './compile.ts';
import type { ShapeKind } from './diagnostics.ts';
import { locate } from './locate.ts';
import type { Block, Choice, Line, Scenario, Scene, SceneEnd } from './model.ts';
import { parseScenario } from './parse.ts';
import {
  inFile,
  type PlacedSection,
  type Problem,
  type Report,
  type SourceBlock,
  type SourceScenario,
  type Spot,
  type Tag,
} from './source.ts';

/** The original that a translation is held against, as read and as compiled. */
export interface Original {
  readonly source: SourceScenario;
  readonly scenario: Scenario;
}

/**
 * A translation is the same file with other texts: scene by scene, block by block, with the same tags. Ids, links and
 * records are the original's. `scenario` is null where the two differ; the first difference of each scene is told.
 */
export function translateScenario(
  original: Original,
  { file, text }: TextFile,
  world: World,
): { readonly scenario: Scenario | null; readonly diagnostics: readonly Diagnostic[] } {
  const source = parseScenario(text);
  const report: Report = (code, at, values) => void problems.push({ code, at, values } as Problem);
  const same = withOriginalLinks(source, original.source);
  const { scenario, problems: found } = compileScenario(original.scenario.id, same, world);
  const problems: Problem[] = [...found];
  if (source.scenes.length !== original.source.scenes.length) {
    const values = { here: source.scenes.length, source: original.source.scenes.length };
    report('E701', { line: 1, column: 1 }, values);
  } else if (problems.length === 0) compareFiles(source, original.source, report);
  const diagnostics = problems.map((problem) => locate(problem, file));
  return { scenario: problems.length > 0 ? null : withTexts(original.scenario, scenario), diagnostics };
}

/** Links may keep the original's targets: they are turned into the translation's own headings, by the order of scenes. */
function withOriginalLinks(source: SourceScenario, original: SourceScenario): SourceScenario {
  const own = new Set(source.scenes.map((placed) => placed.section.heading?.slug));
  const bySlug = new Map(
    original.scenes.map((placed, index) => [
      `#${placed.section.heading?.slug}`,
      source.scenes[index]?.section.heading?.slug ?? '',
    ]),
  );
  const relink = (block: SourceBlock): SourceBlock => {
    if (!('items' in block)) return block;
    const items = block.items.map((item) => {
      const slug = item.link ? bySlug.get(item.link.target.text) : undefined;
      if (!item.link || !slug || own.has(item.link.target.text.slice(1))) return item;
      return { ...item, link: { ...item.link, target: { ...item.link.target, text: `#${slug}` } } };
    });
    return { ...block, items };
  };
  const scenes = source.scenes.map((placed) => ({
    ...placed,
    section: { ...placed.section, blocks: placed.section.blocks.map(relink) },
  }));
  return { ...source, scenes };
}

function compareFiles(here: SourceScenario, original: SourceScenario, report: Report): void {
  const targets = (file: SourceScenario) =>
    new Map(file.scenes.map(({ section }, index) => [section.heading?.slug, index]));
  const mine = targets(here);
  const theirs = targets(original);
  const leads = (link: string, slugs: ReadonlyMap<string | undefined, number>) =>
    slugs.get(link.slice(1)) ?? theirs.get(link.slice(1));
  for (const [index, placed] of [here.briefing, ...here.scenes].entries()) {
    const other = [original.briefing, ...original.scenes][index]!;
    const shape = shapeOf(placed, (link) => `${leads(link, mine)}`);
    const wanted = shapeOf(other, (link) => `${leads(link, theirs)}`);
    const at = wanted.findIndex((part, place) => shape[place]?.kind !== part.kind || shape[place].tags !== part.tags);
    const odd = shape[at === -1 ? wanted.length : at];
    if (at === -1 && !odd) continue;
    const heading = placed.section.heading;
    if (odd && odd.kind === wanted[at]?.kind) report('E703', odd.at, { expected: wanted[at].told });
    else
      report('E702', odd?.at ?? inFile(placed, heading?.at ?? { line: 1, column: 1 }), {
        title: heading?.title ?? '',
        expected: wanted[at]?.kind ?? 'none',
      });
  }
}

interface ShapePart {
  readonly kind: ShapeKind;
  readonly at: Spot;
  /** What has to be the same: tags, and where a link leads. */
  readonly tags: string;
  readonly told: string;
}

/** A section without its texts. */
function shapeOf(placed: PlacedSection, leads: (link: string) => string): ShapePart[] {
  const part = (kind: ShapeKind, at: Spot, tags: readonly Tag[], link = ''): ShapePart => {
    const told = tags.map((tag) => tag.text).join(', ');
    return { kind, at: inFile(placed, at), tags: `${told} ${link && leads(link)}`, told: told || link };
  };
  return placed.section.blocks.flatMap((block): ShapePart[] => {
    if (!('items' in block)) return [part(block.kind, block.at, block.tags)];
    return block.items.flatMap((item) => [
      part(block.kind === 'bullets' ? 'choice' : 'route', item.at, item.tags, item.link?.target.text),
      ...item.under.map((one) => part(one.kind === 'line' ? 'answer' : 'coaching', one.at, one.tags)),
    ]);
  });
}

/** The original with the texts of the translation; both have the same shape. */
function withTexts(original: Scenario, own: Scenario): Scenario {
  return {
    ...original,
    title: own.title,
    facts: original.facts.map((fact) => own.facts.find((one) => one.name === fact.name) ?? fact),
    briefing: own.briefing,
    scenes: original.scenes.map((scene, index) => sceneWithTexts(scene, own.scenes[index]!)),
  };
}

function sceneWithTexts(scene: Scene, own: Scene): Scene {
  const blocks: readonly Block[] = own.blocks;
  return { ...scene, title: own.title, blocks, then: endWithTexts(scene.then, own.then) };
}

function endWithTexts(then: SceneEnd, own: SceneEnd): SceneEnd {
  if (then.kind === 'routes' && own.kind === 'routes') {
    return { ...then, routes: then.routes.map((route, index) => ({ ...route, label: own.routes[index]!.label })) };
  }
  if (then.kind !== 'choices' || own.kind !== 'choices') return then;
  const timed = then.timed && own.timed ? { ...then.timed, text: own.timed.text } : then.timed;
  return { ...then, timed, choices: then.choices.map((choice, index) => choiceWithTexts(choice, own.choices[index]!)) };
}

function choiceWithTexts(choice: Choice, own: Choice): Choice {
  const replies: readonly Line[] = own.replies;
  return { ...choice, text: own.text, replies, coaching: own.coaching };
}
