import { reportBareTags } from './bare-tags.ts';
import { compileChoices, compileRoute, compileTimed } from './compile-choice.ts';
import { compileLine, mediaOf, noteOf } from './compile-line.ts';
import { type Block, type Note, plainText, type SceneEnd } from './model.ts';
import { isPerson } from './names.ts';
import { resolveTags } from './resolve.ts';
import type { SourceEnding } from './scene-order.ts';
import type { SourceBlock } from './source.ts';
import type { Bench } from './workbench.ts';

/** What is said or shown on entering a scene, and who is there. */
export interface Opening {
  readonly blocks: readonly Block[];
  readonly person: string | null;
  readonly you: string | null;
}

/** Compiles the blocks above the choices, in the order of the file. */
export function compileBlocks(blocks: readonly SourceBlock[], bench: Bench): Opening {
  const said: Block[] = [];
  let person: string | null = null;
  let you: string | null = null;
  for (const block of blocks) {
    if (block.kind === 'bullets' || block.kind === 'numbers') break;
    if (block.kind === 'line') said.push(compileLine(block, 'line', bench));
    else if (block.kind === 'tags') {
      const tags = resolveTags(block.tags, 'tags', bench.names, bench.report);
      const late = said.length > 0 && block.tags.find((tag) => tag.kind === 'with' || tag.kind === 'you');
      if (late) bench.report('E114', late.at, { tag: late.text });
      if (tags.person && isPerson(tags.person, bench.names, bench.report)) person = tags.person.text;
      you = tags.you ?? you;
      if (tags.effects.length > 0) said.push(noteOf(tags, { kind: 'text', text: [] }));
    } else {
      if (block.kind === 'note') reportBareTags(block.text, false, bench);
      const tags = resolveTags(block.tags, 'note', bench.names, bench.report);
      const body: Note['body'] =
        block.kind === 'note'
          ? { kind: 'text', text: block.text.rich }
          : mediaOf(block.src.text, plainText(block.alt.rich));
      said.push(noteOf(tags, body));
    }
  }
  return { blocks: said, person, you };
}

/** Choices, routes or an end. A scene without any gets an end that no one reaches: the check E404 reports it. */
export function compileEnd(scene: string, ending: SourceEnding | null, bench: Bench): SceneEnd {
  if (ending === null) return { kind: 'end', outcome: 'partial' };
  if (ending.kind === 'end') {
    const { outcome } = resolveTags(ending.block.tags, 'tags', bench.names, () => undefined);
    const other = ending.block.tags.find((tag) => tag.kind !== 'end');
    if (other) bench.report('E115', other.at, {});
    return { kind: 'end', outcome: outcome ?? 'partial' };
  }
  const items = ending.list.items.filter((item) => item.link);
  if (ending.kind === 'numbers') {
    bench.spots.routes = items.map((item) => item.at);
    return { kind: 'routes', routes: items.map((item) => compileRoute(item, bench)) };
  }
  const timed = ending.timed ? compileTimed(ending.timed, bench) : null;
  return { kind: 'choices', choices: compileChoices(scene, items, bench), timed };
}
