import { readdirSync, readFileSync } from 'node:fs';
import type { SectionCache } from '../../src/core/scenario/parse.ts';
import { chanceFrom } from '../../src/core/time.ts';
import { sentenceOf } from '../../src/messages/en/checks.ts';
import { checkLate } from '../support/world.ts';
import type { CampaignOptions, CampaignRow } from './row.ts';

const folder = new URL('../../scenarios/', import.meta.url);

/** Signs that mean something to Markdown, MDX, YAML or the tags, and some that only look harmless. */
const SIGNS = [
  ...['`', '*', '_', '[', ']', '(', ')', '#', '>', '-', '+', '1.', '{', '}', '<', '</', '!', '&', '\\', '~~~', '```'],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '  ',
    '    ',
    '---\n',
    '## ',
    '> ',
    '- ',
    '  - ',
    ':',
    '|',
    '&a ',
    '*a',
    '%',
    '"',
    "'",
  ],
  ...[
    '\u0000',
    '\u202e',
    '\u200b',
    'e\u0301',
    '\ud800',
    '\u{1f600}',
    '__proto__',
    'constructor',
    'needs ',
    'once',
    ',',
  ],
];

/** Bends shipped role-plays at random places and checks each; a failure is an exception or an answer past two seconds. */
export async function run({ n, seed }: CampaignOptions): Promise<CampaignRow> {
  const chance = chanceFrom(seed);
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const below = (count: number): number => Math.floor(chance() * count);
  // Scenes that no bend has touched are read once, as in an editor.
  const sections: SectionCache = new Map();
  let failures = 0;
  let slowest = 0;
  let notes = '';
  for (let round = 0; round < n; round++) {
    let text = texts[below(texts.length)]!;
    for (let bend = below(4); bend >= 0; bend--) text = bent(text, below, texts);
    const began = performance.now();
    try {
      for (const one of checkLate(text, sections).diagnostics) sentenceOf(one);
    } catch (error) {
      failures++;
      notes ||= `First: ${error instanceof Error ? error.stack : error} on ${JSON.stringify(text)}`;
    }
    slowest = Math.max(slowest, performance.now() - began);
  }
  if (slowest > 2_000) failures++;
  return {
    campaign: 'language',
    model: 'shipped role-plays with signs put in, cut out, doubled or swapped, one to four times',
    n,
    unit: 'texts ended in an exception',
    seed,
    failures,
    notes: notes || `Slowest answer ${slowest.toFixed(0)} ms.`,
  };
}

function bent(text: string, below: (count: number) => number, texts: readonly string[]): string {
  const at = below(text.length);
  const length = below(40);
  const [before, middle, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  switch (below(6)) {
    case 0:
      return before + after;
    case 1:
      return before + middle + middle + after;
    case 2:
      return before + SIGNS[below(SIGNS.length)]!.repeat(1 + below(30)) + middle + after;
    case 3: {
      const other = texts[below(texts.length)]!;
      return before + other.slice(below(other.length)).slice(0, length * 5) + middle + after;
    }
    case 4:
      return before + [...middle].reverse().join('') + after;
    default:
      return before + SIGNS[below(SIGNS.length)]! + middle + after;
  }
}
