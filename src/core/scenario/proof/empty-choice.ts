import type { Choice, Scene } from '../model.ts';
import { choicesOf } from '../program.ts';
import { pointsPerRule } from '../score.ts';
import { atChoice, type Check, type Evidence, warning } from './evidence.ts';

/** W618: two replies that are open together and differ in nothing but words. Told at the second of them. */
export const emptyChoice: Check = (evidence) =>
  evidence.scenario.scenes.flatMap((scene) =>
    emptyPairs(evidence, scene).map(([one, other]) =>
      warning('W618', { choice: other.text, other: one.text }, atChoice(scene, other)),
    ),
  );

/** Pairs of empty replies of a scene, each reply with the first that it equals. */
export function emptyPairs(evidence: Evidence, scene: Scene): (readonly [Choice, Choice])[] {
  const choices = choicesOf(scene);
  return choices.flatMap((other, at) => {
    const one = choices.slice(0, at).find((earlier) => isSame(scene, earlier, other));
    return one && areOpenTogether(evidence, one, other) ? [[one, other] as const] : [];
  });
}

/** A question that comes back to its scene excludes no other: both can be asked, so it is no choice between them. */
function isSame(scene: Scene, one: Choice, other: Choice): boolean {
  const comesBack = one.to === scene.id;
  return (
    one.to === other.to && !comesBack && one.once === other.once && samePoints(one, other) && sameEffects(one, other)
  );
}

/** The same points, rule by rule. */
export function samePoints(one: Choice, other: Choice): boolean {
  return text([...pointsPerRule(one)].sort()) === text([...pointsPerRule(other)].sort());
}

/** The same changes of meters and facts, in order, those of the replies too. */
export function sameEffects(one: Choice, other: Choice): boolean {
  return text(changesOf(one)) === text(changesOf(other));
}

function changesOf(choice: Choice) {
  const own = choice.effects.filter((effect) => effect.kind !== 'points');
  const replies = choice.replies.filter((line) => line.changes.length > 0).map((line) => [line.when, line.changes]);
  return [own, replies];
}

function text(value: unknown): string {
  return JSON.stringify(value);
}

/** True where a state was found in which both replies of a scene can be chosen. */
export function areOpenTogether({ reach }: Evidence, one: Choice, other: Choice): boolean {
  if (text(one.when) === text(other.when)) return true;
  const numberOf = (choice: Choice) => reach.choices.findIndex((ready) => ready.choice.id === choice.id);
  const [a, b] = [numberOf(one), numberOf(other)];
  for (let state = 0; state < reach.expanded; state++) {
    const vias = reach.via.subarray(reach.first[state], reach.first[state + 1]);
    if (vias.some((via) => via >> 1 === a) && vias.some((via) => via >> 1 === b)) return true;
  }
  return false;
}
