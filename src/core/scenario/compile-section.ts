import { compileBlocks, compileEnd, type Opening } from './compile-scene.ts';
import type { SceneEnd } from './model.ts';
import { readEnding, type SourceEnding } from './scene-order.ts';
import type { PlacedSection, Problem, Report, Section } from './source.ts';
import { type Usage, usageOf } from './usage.ts';
import type { Bench, SectionSpots, Workshop } from './workbench.ts';

/** One scene on its own: who speaks is known only in the order of the file. Spots and problems count from its first line. */
export interface CompiledSection extends Opening {
  readonly then: SceneEnd;
  readonly ending: SourceEnding | null;
  readonly spots: SectionSpots;
  readonly usage: Usage;
  readonly problems: readonly Problem[];
}

// A section that was read before is the same object, and means the same as long as the names around it are the same.
const kept = new WeakMap<Section, { readonly around: string; readonly compiled: CompiledSection }>();

/** Compiles a section. `around` stands for everything else that it depends on: an unchanged scene is compiled once. */
export function compileSection({ section }: PlacedSection, workshop: Workshop, around: string): CompiledSection {
  const known = kept.get(section);
  if (known?.around === around) return known.compiled;
  const problems: Problem[] = [];
  const spots: SectionSpots = { choices: [], routes: null, timed: null };
  // The cast is checked by Report's own type: code and values belong together at each call.
  const report: Report = (code, at, values) => void problems.push({ code, at, values } as Problem);
  const bench: Bench = { ...workshop, spots, report };
  const ending = readEnding(section.blocks, bench.report);
  const opening = compileBlocks(section.blocks, bench);
  const then = compileEnd(section.heading?.slug ?? '', ending, bench);
  const usage = usageOf({ blocks: opening.blocks, then });
  const compiled = { ...opening, then, ending, spots, usage, problems };
  // An unknown name is reported once per file: a section that was silent about it is not known to be sound.
  const isSilenced = workshop.hasTwins || workshop.unknownTargets.size + workshop.names.reported.size > 0;
  if (problems.length === 0 && !isSilenced) kept.set(section, { around, compiled });
  return compiled;
}
