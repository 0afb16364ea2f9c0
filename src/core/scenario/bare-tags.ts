import { plainText } from '../rich-text.ts';
import { MOODS } from './model.ts';
import type { Names } from './names.ts';
import { type Prose, type Report, spotIn } from './source.ts';

/** Signs that word processors put where a backtick was meant. */
const QUOTED = /^[‘’´'"“”]([^‘’´'"“”`]{2,60})[‘’´'"“”]\s+(?=[\p{Lu}"“'‘])/u;
const SIGNED = /^(?:[+\-−–] ?\d+ +([\p{L}\p{N}_-]+)|([\p{L}\p{N}_-]+) +[+\-−–]\d+)(?=[\s,]|$)/u;
const CONDITION = /^(?:needs|unless|learn) ([\p{L}\p{N}_-]+)(?: \d+)?(?=[\s,]|$)/u;
const MOOD = /^([a-z]+): /;
const END = /^end (?:success|partial|failure)(?=\.?$)/i;

/** The tag that a choice begins with in quotes where backticks were meant ("‘once’"), or null. */
export function tagInQuotes(words: string): string | null {
  return (
    /^[‘’´'"“”]((?:once|(?:needs|unless) [^‘’´'"“”`]{1,60})(?:, [^‘’´'"“”`]{1,60})?)[‘’´'"“”]$/u.exec(words)?.[1] ??
    null
  );
}

/** True where a note is an ending without its backticks: one mistake, and not also a scene that stops. */
export function isBareEnd(text: Prose): boolean {
  return END.test(text.raw.trim());
}

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
  // Within quotes all of it was meant as tags, not the first alone.
  if (tag) bench.report('E117', at, quoted ? { tag: quoted, what: 'quoted' } : { tag, what: 'bare' });
}

/** The tag at the start of a text whose names are all known, or null. */
function tagIn(text: string, speaks: boolean, { kinds }: Names): string | null {
  const signed = SIGNED.exec(text);
  const change = kinds.get(signed?.[1] ?? signed?.[2] ?? '');
  if (signed && (change === 'rule' || change === 'meter')) return signed[0].trim();
  const condition = CONDITION.exec(text);
  const asked = kinds.get(condition?.[1] ?? '');
  if (condition && (asked === 'fact' || asked === 'meter')) return condition[0].trim();
  const end = END.exec(text)?.[0].toLowerCase();
  if (end) return end;
  const mood = MOOD.exec(text)?.[1] ?? '';
  return isMood(mood, speaks) ? mood : null;
}

function isMood(word: string, speaks: boolean): boolean {
  return speaks && MOODS.some((mood) => mood === word);
}
