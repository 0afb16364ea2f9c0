import { describe, expect, it } from 'vitest';
import { drawPortrait } from '../../src/build/portrait.ts';
import { MOODS } from '../../src/core/scenario/model.ts';

const okafor = { seed: 'okafor', head: 'bun', accessories: 'glasses3', skinColor: '#ae5d29', clothingColor: '#8fd0cb' };

/** The drawing without its face: what must not change with the mood. */
const partsOf = (svg: string) => [...svg.matchAll(/<g id="(\w+)-/g)].map((found) => found[1]).sort();

describe('drawPortrait', () => {
  it('draws each mood with a face of its own', () => {
    expect(new Set(MOODS.map((mood) => drawPortrait(okafor, mood))).size).toBe(MOODS.length);
  });

  it('keeps head, glasses, skin and clothes through all moods', () => {
    const drawings = MOODS.map((mood) => drawPortrait(okafor, mood));
    expect(new Set(drawings.map((svg) => partsOf(svg).join())).size).toBe(1);
    for (const svg of drawings) {
      expect(svg).toContain('#ae5d29');
      expect(svg).toContain('#8fd0cb');
    }
  });

  it('gives the same drawing each time, also where only the seed is said', () => {
    const plain = { seed: 'mr-lind' };
    expect(drawPortrait(plain, 'happy')).toBe(drawPortrait(plain, 'happy'));
  });
});
