import { plainText } from '../rich-text.ts';
import { MOODS } from './model.ts';
import type { Names } from './names.ts';
import { type Prose, type Report, spotIn } from './source.ts';

/** Signs that word processors put where a backtick was meant. */
const QUOTED = /^[‘’´'"“”]([^‘’´'"“”`]{2,60})[‘’´'"“”]\s+(?=[\p{Lu}"“'‘])/u;
const SIGNED = /^(?:[+\-−–] ?\d+ +([\p{L}\p{N}_-]+)|([\p{L}\p{N}_-]+) +[+\-−–]\d+)(?=[\s,]|$)/u;
const CONDITION = /^(?:needs|unless|learn) ([\p{L}\p{N}_-]+)(?: \d+)?(?=[\s,]|$)/u;
const MOOD = /^([a-z]+): /;

/**
 * Reports a text that begins with tags but has no backticks around them (E117): it would be read aloud, and its points
 * and conditions would be lost without a word. `speaks` is true where a mood may stand.
 */
export function reportBareTags(
  text: Prose,
  speaks: boolean,
  bench: { readonly names: Names; readonly report: Report },
) {
  const { raw, at } = text;
  const tick = plainText(text.rich).includes('`') ? raw.search(/(?<!\\)`/) : -1;
  if (tick >= 0) {
    bench.report('E117', spotIn(at, raw, tick), { tag: '`', what: 'open' });
    return;
  }
  const quoted = QUOTED.exec(raw)?.[1];
  const tag = tagIn(quoted ?? raw, speaks, bench.names) ?? (quoted && isMood(quoted, speaks) ? quoted : null);
  if (tag) bench.report('E117', at, { tag, what: 'bare' });
}

/** The tag at the start of a text whose names are all known, or null. */
function tagIn(text: string, speaks: boolean, { kinds }: Names): string | null {
  const signed = SIGNED.exec(text);
  const change = kinds.get(signed?.[1] ?? signed?.[2] ?? '');
  if (signed && (change === 'rule' || change === 'meter')) return signed[0].trim();
  const condition = CONDITION.exec(text);
  const asked = kinds.get(condition?.[1] ?? '');
  if (condition && (asked === 'fact' || asked === 'meter')) return condition[0].trim();
  const mood = MOOD.exec(text)?.[1] ?? '';
  return isMood(mood, speaks) ? mood : null;
}

function isMood(word: string, speaks: boolean): boolean {
  return speaks && MOODS.some((mood) => mood === word);
}
