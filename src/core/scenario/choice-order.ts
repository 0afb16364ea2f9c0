import { chanceFrom, shuffled } from '../time.ts';
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

/**
 * A test for seeds under which a scene stands in the same order as under this one. Each is drawn only until it differs, as
 * thousands may have to be asked.
 */
export function sameOrderAs(scenario: Scenario, scene: Scene, seed: number): (other: number) => boolean {
  if (!scenario.shuffle) return () => true;
  const { length } = choicesOf(scene);
  const chance = chanceFrom(mixed(seed, scene.id));
  const places = Array.from({ length: Math.max(0, length - 1) }, (_, at) => Math.floor(chance() * (length - at)));
  return (other) => {
    const drawn = chanceFrom(mixed(other, scene.id));
    return places.every((place, at) => Math.floor(drawn() * (length - at)) === place);
  };
}

/** FNV-1a over the scene's id, begun with the seed: scenes of one attempt are shuffled apart from each other. */
function mixed(seed: number, text: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
