import { chanceFrom, shuffled } from '../time.ts';
import type { Exercise } from './exercise.ts';

/** A whole number from a text (FNV-1a), so that each exercise is shuffled in its own way, and the same way on every build. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}

/**
 * The order in which the items of an exercise are shown, as places in the writing: options, items, the meanings of a match
 * (each wording once), parts. A transcript keeps its order. Items to put in order never stand right at the start.
 */
export function shownOrder(exercise: Exercise, seed: number): number[] {
  const places = placesOf(exercise);
  if (exercise.kind === 'turning') return places;
  const order = shuffled(places, chanceFrom(seed));
  const isGiven = (exercise.kind === 'order' || exercise.kind === 'rank') && order.every((place, at) => place === at);
  return isGiven && order.length > 1 ? [...order.slice(1), order[0]!] : order;
}

function placesOf(exercise: Exercise): number[] {
  switch (exercise.kind) {
    case 'choice':
    case 'many':
      return [...exercise.options.keys()];
    case 'order':
    case 'rank':
      return [...exercise.items.keys()];
    case 'match': {
      const meanings = exercise.pairs.map((pair) => pair.meant);
      return meanings.flatMap((meant, place) => (meanings.indexOf(meant) === place ? [place] : []));
    }
    case 'turning':
      return [...exercise.turns.keys()];
    case 'build':
      return [...exercise.parts.keys()];
  }
}
