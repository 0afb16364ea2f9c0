import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SectionCache } from '../../../src/core/scenario/parse.ts';
import { chanceFrom } from '../../../src/core/time.ts';
import { checkLate } from '../../support/world.ts';

const text = readFileSync(new URL('../../../scenarios/the-late-birthday-parcel.mdx', import.meta.url), 'utf8');
const SWAPS = [
  'order',
  'gift',
  'trust',
  '#goodbye',
  'Goodbye',
  'mrs-berg',
  'happy',
  '\n\n',
  '`',
  'no-limbo',
  '## ',
] as const;

/** What a check says and gives, without the tree. */
function outcome(written: string, sections?: SectionCache) {
  const { diagnostics, scenario } = checkLate(written, sections);
  return { diagnostics, scenario };
}

describe('checking after each edit', () => {
  it('says the same as checking the file for the first time', () => {
    const chance = chanceFrom(11);
    const below = (count: number): number => Math.floor(chance() * count);
    const sections: SectionCache = new Map();
    for (let round = 0; round < 12; round++) {
      let edited = text;
      for (let step = 0; step < 4; step++) {
        const from = SWAPS[below(SWAPS.length)]!;
        const places = edited.split(from).length - 1;
        const at = places === 0 ? 0 : below(places);
        let seen = 0;
        edited = edited.replaceAll(from, (found) => (seen++ === at ? SWAPS[below(SWAPS.length)]! : found));
        expect(outcome(edited, sections), edited).toEqual(outcome(edited));
      }
      expect(outcome(text, sections)).toEqual(outcome(text));
    }
  }, 30_000);

  it('finds the second use of a name again once the first is mended', () => {
    const sections: SectionCache = new Map();
    const both = text.replaceAll('no-limbo', 'no-limbs').replace('+2 acknowledge-concerns', '+2 no-limbs');
    const one = both.replace('+2 no-limbs', '+2 acknowledge-concerns');
    expect(outcome(both, sections).diagnostics).toHaveLength(1);
    expect(outcome(one, sections).diagnostics).toHaveLength(1);
  });
});
