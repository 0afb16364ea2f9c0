import { findLoops } from '../loops.ts';
import { choicesOf, scores } from '../program.ts';
import { atChoice, type Check, type Evidence, warning } from './evidence.ts';

/** W605: a choice that scores and can be taken again. Only its first time counts, which a learner cannot know. */
export const repeatedScore: Check = (evidence) => {
  const again = takenAgain(evidence);
  return evidence.scenario.scenes.flatMap((scene) =>
    choicesOf(scene)
      .filter((choice) => scores(choice) && !choice.once && again(choice.id))
      .map((choice) => warning('W605', { choice: choice.text }, atChoice(scene, choice))),
  );
};

/** Exactly, where the search kept the bits of scoring choices; else by the links alone. */
function takenAgain({ scenario, outlook }: Evidence): (choice: string) => boolean {
  if (outlook) {
    const { via, choices } = outlook.graph;
    const again = new Set<string>();
    for (const by of via) if (by >= 0 && (by & 1) === 1) again.add(choices[by >> 1]!.choice.id);
    return (choice) => again.has(choice);
  }
  const loops = findLoops(scenario);
  const met = scenario.scenes.flatMap((scene) =>
    choicesOf(scene).filter((choice) => loops.canMeetAgain(choice, scene)),
  );
  const ids = new Set(met.map((choice) => choice.id));
  return (choice) => ids.has(choice);
}
