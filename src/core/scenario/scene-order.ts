import type { Report, SourceBlock, SourceItem, SourceList, SourceTags, Spot } from './source.ts';

/** What a scene leads to, as written. */
export type SourceEnding =
  | { readonly kind: 'bullets'; readonly list: SourceList; readonly timed: SourceItem | null }
  | { readonly kind: 'numbers'; readonly list: SourceList }
  | { readonly kind: 'end'; readonly block: SourceTags };

/**
 * Finds the choices, the routes or the end of a scene. After them nothing may follow (but the timed line after choices);
 * the first block out of order is reported, because the others usually follow from it.
 */
export function readEnding(blocks: readonly SourceBlock[], report: Report): SourceEnding | null {
  let ending = null as SourceEnding | null;
  for (const block of blocks) {
    if (ending === null) ending = endingOf(block);
    else if (ending.kind === 'bullets' && ending.timed === null && isTimed(block)) {
      ending = { ...ending, timed: readTimed(block, report) };
    } else if (reportStray(ending, block, report)) return ending;
  }
  return ending;
}

function endingOf(block: SourceBlock): SourceEnding | null {
  if (block.kind === 'bullets') return { kind: 'bullets', list: block, timed: null };
  if (block.kind === 'numbers') return { kind: 'numbers', list: block };
  if (isEnd(block)) return { kind: 'end', block };
  return null;
}

function isEnd(block: SourceBlock): block is SourceTags {
  return block.kind === 'tags' && block.tags.some((tag) => tag.kind === 'end');
}

function isTimed(block: SourceBlock): block is SourceList {
  return block.kind === 'numbers' && block.items.some((item) => item.tags.some((tag) => tag.kind === 'after'));
}

function readTimed(list: SourceList, report: Report): SourceItem | null {
  const [first, second] = list.items;
  if (second) report('E213', second.at, { what: 'two', seconds: 0 });
  const after = first!.tags.find((tag) => tag.kind === 'after');
  if (!after) report('E213', first!.at, { what: 'bare', seconds: 0 });
  else if (after.seconds < 20) report('E213', after.at, { what: 'short', seconds: after.seconds });
  return first!;
}

function reportStray(ending: SourceEnding, block: SourceBlock, report: Report): true {
  const at: Spot = block.at;
  if (ending.kind === 'end') {
    if (block.kind === 'bullets' || block.kind === 'numbers') report('E215', at, {});
    else report('E210', at, {});
  } else if (isEnd(block)) report('E215', at, {});
  else if (block.kind === 'line') report('E205', at, {});
  else if (block.kind === ending.kind) report('E202', at, {});
  else if (block.kind === 'bullets' || block.kind === 'numbers') report('E214', at, {});
  else report('E201', at, {});
  return true;
}
