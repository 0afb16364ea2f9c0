import { Avatar, Style } from '@dicebear/core';
import openPeeps from '@dicebear/styles/open-peeps.json' with { type: 'json' };
import type { Mood } from '../core/scenario/model.ts';

/** What `scenarios/people.yaml` pins of a face; anything left out follows from the seed. */
export interface Portrait {
  readonly seed: string;
  readonly head?: string;
  readonly facialHair?: string;
  readonly accessories?: string;
  readonly skinColor?: string;
  readonly headContrastColor?: string;
  readonly clothingColor?: string;
}

/** Drawings: "Open Peeps" by Pablo Stanley, CC0 1.0. */
const style: Style<unknown> = new Style<unknown>(openPeeps);

/** The drawn expression for each mood; the rest of the drawing stays, so that one person stays the same person. */
const EXPRESSION: Readonly<Record<Mood, string>> = {
  neutral: 'smile',
  happy: 'smileTeethGap',
  relieved: 'calm',
  surprised: 'awe',
  worried: 'concerned',
  sad: 'solemn',
  annoyed: 'serious',
  angry: 'veryAngry',
};

/** Takes what is pinned of a face and a mood, gives an SVG without the drawing library's notes in it. */
export function drawPortrait(portrait: Portrait, mood: Mood): string {
  const { seed, head, facialHair, accessories, skinColor, headContrastColor, clothingColor } = portrait;
  const drawing = new Avatar(style, {
    seed,
    ...(head ? { headVariant: head } : {}),
    expressionVariant: EXPRESSION[mood],
    ...part('facialHair', facialHair),
    ...part('accessories', accessories),
    maskProbability: 0,
    ...(skinColor ? { skinColor } : {}),
    ...(headContrastColor ? { headContrastColor } : {}),
    ...(clothingColor ? { clothingColor } : {}),
  });
  return drawing.toString().replace(/<!--.*?-->|<metadata[\s\S]*?<\/metadata>/g, '');
}

/** A part that a face has or has not: never left to the seed. */
function part(name: 'facialHair' | 'accessories', variant: string | undefined): Record<string, string | number> {
  return variant ? { [`${name}Variant`]: variant, [`${name}Probability`]: 100 } : { [`${name}Probability`]: 0 };
}
