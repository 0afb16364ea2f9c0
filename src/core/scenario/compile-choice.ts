import { nearest } from '../nearest.ts';
import { reportBareTags } from './bare-tags.ts';
import { compileLine } from './compile-line.ts';
import { choiceId } from './identity.ts';
import { type Choice, type Coaching, type Effect, type Line, plainText, type Route, type Timed } from './model.ts';
import { resolveTags } from './resolve.ts';
import type { SourceItem } from './source.ts';
import type { Bench } from './workbench.ts';

/** The choices of a scene, each with its answers, effects and coaching. All items have a link. */
export function compileChoices(scene: string, items: readonly SourceItem[], bench: Bench): Choice[] {
  const texts = items.map(textOf);
  return items.map((item, index) => {
    const text = texts[index]!;
    const { when, once } = resolveTags(item.tags, 'choice', bench.names, bench.report);
    const to = resolveTarget(item, bench);
    const twin = texts.some((other, at) => other === text && at !== index);
    const id = choiceId({ scene, text, to, when, twin });
    bench.spots.choices.push([id, contentOf(item)]);
    return { id, text, to, when, once, ...compileUnder(item, bench) };
  });
}

/** Where a choice begins behind its bullet. */
function contentOf({ at }: SourceItem): SourceItem['at'] {
  return { line: at.line, column: at.column + 2 };
}

function textOf(item: SourceItem): string {
  return plainText(item.link?.text.rich ?? []);
}

function compileUnder(item: SourceItem, bench: Bench) {
  const effects: Effect[] = [];
  const replies: Line[] = [];
  const coaching: Coaching[] = [];
  for (const part of item.under) {
    if (part.kind === 'line') {
      replies.push(compileLine(part, 'reply', bench));
      continue;
    }
    if (part.text) reportBareTags(part.text, false, bench);
    const resolved = resolveTags(part.tags, 'coaching', bench.names, bench.report).effects;
    const rules = resolved.flatMap((effect) => (effect.kind === 'points' ? [effect.rule] : []));
    effects.push(...resolved);
    if (part.text || rules.length > 0) coaching.push({ rules, text: part.text?.rich ?? [] });
  }
  return { effects, replies, coaching };
}

/** A numbered line: the machine takes the first that fits. */
export function compileRoute(item: SourceItem, bench: Bench): Route {
  const { when } = resolveTags(item.tags, 'route', bench.names, bench.report);
  if (item.tags.some((tag) => tag.kind === 'after')) bench.report('E213', item.at, { what: 'alone', seconds: 0 });
  if (item.under[0]) bench.report('E220', item.under[0].at, {});
  return { when, label: textOf(item), to: resolveTarget(item, bench) };
}

/** The line `after N s`; null where its link is missing (reported while reading). */
export function compileTimed(item: SourceItem, bench: Bench): Timed | null {
  const { seconds } = resolveTags(item.tags, 'timed', bench.names, bench.report);
  if (item.under[0]) bench.report('E220', item.under[0].at, {});
  if (!item.link) return null;
  bench.spots.timed = item.at;
  return { seconds: seconds ?? 20, text: textOf(item), to: resolveTarget(item, bench) };
}

/** The id of the scene that a link leads to; compared decoded and composed. A link to nowhere is reported once per target. */
function resolveTarget(item: SourceItem, bench: Bench): string {
  const { text: written, at } = item.link!.target;
  const id = decode(written.slice(1)).normalize('NFC');
  if (written.startsWith('#') && bench.scenes.has(id)) return id;
  if (bench.hasTwins || bench.unknownTargets.has(written)) return '';
  bench.unknownTargets.add(written);
  const guess = nearest(decode(written).replace(/^#/, ''), bench.scenes.keys()) ?? '';
  if (written.startsWith('#') && id !== '') bench.report('E403', at, { target: `#${id}`, guess });
  else bench.report('E401', at, { target: written, guess });
  return '';
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
