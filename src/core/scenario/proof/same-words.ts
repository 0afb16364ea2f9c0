import type { Choice, Condition } from '../model.ts';
import { choicesOf } from '../program.ts';
import { areOpenTogether } from './empty-choice.ts';
import { type Check, type Evidence, error } from './evidence.ts';

/**
 * E306: two replies of a scene with the same words that are open at once: nobody could tell them apart, in the player
 * or in a record. Told at the second of them; `twin` leads to the first.
 */
export const sameWords: Check = (evidence) =>
  evidence.scenario.scenes.flatMap((scene) => {
    const choices = choicesOf(scene);
    return choices.flatMap((choice, index) => {
      const twin = choices.slice(0, index).find((other) => other.text === choice.text && meet(evidence, other, choice));
      const at = { scene: scene.id, choice: choice.id };
      return twin ? [error('E306', { text: choice.text }, { ...at, twin: twin.id })] : [];
    });
  });

/** Past the bound nobody knows what is open at once: then only conditions that contradict each other are believed. */
function meet(evidence: Evidence, one: Choice, other: Choice): boolean {
  return evidence.reach.complete ? areOpenTogether(evidence, one, other) : !exclude(one, other);
}

function exclude(a: Choice, b: Choice): boolean {
  return a.when.some((one) => b.when.some((other) => contradicts(one, other) || contradicts(other, one)));
}

function contradicts(one: Condition, other: Condition): boolean {
  if (!one.holds || other.holds) return false;
  if (one.kind === 'fact') return other.kind === 'fact' && one.fact === other.fact;
  return other.kind === 'meter' && one.meter === other.meter && one.atLeast >= other.atLeast;
}
