import { type Chance, chanceFrom, shuffled } from '../time.ts';
import type { Choice, Scenario, Scene } from './model.ts';
import { choicesOf } from './program.ts';

/**
 * The choices of a scene as an attempt shows them: in an order drawn from the attempt's seed, or as written with
 * `shuffle: false`. One scene keeps its order for the whole attempt, so that a choice that opens later moves no other.
 */
export function choiceOrder(scenario: Scenario, scene: Scene, seed: number): readonly Choice[] {
  const choices = choicesOf(scene);
  return scenario.shuffle ? shuffled(choices, chanceFrom(mixed(seed, scene.id))) : choices;
}

/** Whether a scene stands in one order under two seeds. Drawn only until they part, as thousands of seeds may be asked for one. */
export function isSameOrder(scenario: Scenario, scene: Scene, seeds: readonly [number, number]): boolean {
  if (!scenario.shuffle) return true;
  const [one, other] = seeds.map((seed) => chanceFrom(mixed(seed, scene.id))) as [Chance, Chance];
  for (let left = choicesOf(scene).length; left > 1; left--) {
    if (Math.floor(one() * left) !== Math.floor(other() * left)) return false;
  }
  return true;
}

/** FNV-1a over the scene's id, begun with the seed: scenes of one attempt are shuffled apart from each other. */
function mixed(seed: number, text: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
