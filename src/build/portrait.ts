import { Avatar, Style } from '@dicebear/core';
import openPeeps from '@dicebear/styles/open-peeps.json' with { type: 'json' };
import type { Mood, Person } from '../core/scenario/model.ts';

/** Drawings: "Open Peeps" by Pablo Stanley, CC0 1.0. */
const style: Style<unknown> = new Style<unknown>(openPeeps);
const HEADS = Object.keys(openPeeps.components.head.variants);
const BEARDS = Object.keys(openPeeps.components.facialHair.variants);
const GLASSES = Object.keys(openPeeps.components.accessories.variants);

const SKIN = ['#ffdbb4', '#edb98a', '#d08b5b', '#ae5d29', '#694d3d'];
const HAIR: Readonly<Record<string, string>> = {
  black: '#2c1b18',
  brown: '#4a312c',
  chestnut: '#724133',
  auburn: '#a55728',
  blond: '#d6b370',
  grey: '#b9b2ab',
  white: '#ece7e1',
};
const CLOTHES: Readonly<Record<string, string>> = {
  blue: '#8fa7df',
  green: '#8fcf9d',
  yellow: '#ffcf77',
  pink: '#e79bc9',
  red: '#e78276',
  teal: '#8fd0cb',
  sand: '#e0c9a4',
};

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

/**
 * Takes a person and a mood, gives an SVG. The portrait is a list of words in any order: a head (`bun`, `short3`), `glasses3`,
 * a beard (`full2`), `skin 1` to `skin 5`, `hair brown`, `clothes teal`. What is not said follows from the person's id.
 */
export function drawPortrait(person: Pick<Person, 'id' | 'portrait'>, mood: Mood): string {
  const words = person.portrait.split(/[\s,]+/).filter(Boolean);
  const after = (name: string) => words[words.indexOf(name) + 1] ?? '';
  const oneOf = (list: readonly string[]) => words.filter((word) => list.includes(word));
  const seed = seedOf(person.id);
  const beard = oneOf(BEARDS);
  const glasses = oneOf(GLASSES);
  const head = oneOf(HEADS);
  const skin = words.includes('skin') ? SKIN[Number(after('skin')) - 1] : SKIN[seed % SKIN.length];
  const hair = words.includes('hair') ? HAIR[after('hair')] : Object.values(HAIR)[seed % 5];
  const clothes = words.includes('clothes') ? CLOTHES[after('clothes')] : Object.values(CLOTHES)[seed % 7];
  const drawing = new Avatar(style, {
    seed: person.id,
    headVariant: head.length > 0 ? head : [HEADS[seed % HEADS.length]!],
    expressionVariant: EXPRESSION[mood],
    facialHairVariant: beard,
    facialHairProbability: beard.length > 0 ? 100 : 0,
    accessoriesVariant: glasses,
    accessoriesProbability: glasses.length > 0 ? 100 : 0,
    maskProbability: 0,
    skinColor: [skin ?? SKIN[1]!],
    headContrastColor: [hair ?? HAIR['brown']!],
    clothingColor: [clothes ?? CLOTHES['sand']!],
  });
  return drawing.toString().replace(/<!--.*?-->|<metadata[\s\S]*?<\/metadata>/g, '');
}

function seedOf(id: string): number {
  let seed = 7;
  for (const letter of id) seed = (seed * 31 + letter.charCodeAt(0)) >>> 0;
  return seed;
}
