import { choicesOf } from '../program.ts';
import { atChoice, type Check, type Evidence, error, isVisited } from './evidence.ts';

/** E602: a choice in a scene that is reached, but its conditions never hold there. */
export const neverOpenChoice: Check = (evidence) => {
  const open = openSomewhere(evidence);
  return evidence.scenario.scenes.flatMap((scene, index) =>
    isVisited(evidence, index)
      ? choicesOf(scene)
          .filter((choice) => !open.has(choice.id))
          .map((choice) => error('E602', { choice: choice.text, scene: scene.title }, atChoice(scene, choice)))
      : [],
  );
};

function openSomewhere({ reach, estimate }: Evidence): ReadonlySet<string> {
  if (!reach.complete) return estimate.openable;
  const numbers = new Set<number>();
  for (const via of reach.via) if (via >= 0) numbers.add(via >> 1);
  return new Set([...numbers].map((number) => reach.choices[number]!.choice.id));
}
