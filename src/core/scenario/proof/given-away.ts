import type { Choice } from '../model.ts';
import { choicesOf } from '../program.ts';
import { type Check, warning } from './evidence.ts';

/** In at most 40 % of the scenes may the best reply be the longest (experience.md, 5); in fewer than four, chance decides. */
const MOST_LONGEST = 0.4;
/** Three replies in written order leave a third to each place by chance; well above half, a learner sees the pattern. */
const MOST_IN_PLACE = 0.6;
const FEWEST_SCENES = 4;

/** W612: length or place gives the best reply away. `what`: `longest`, or `place` with its number from 1. */
export const givenAway: Check = ({ scenario }) => {
  const scenes = scenario.scenes.map(choicesOf).flatMap((choices) => {
    const best = onlyBest(choices);
    return best ? [{ choices, best }] : [];
  });
  const count = scenes.length;
  if (count < FEWEST_SCENES) return [];
  const longest = scenes.filter(({ choices, best }) =>
    choices.every((choice) => choice === best || choice.text.length < best.text.length),
  ).length;
  const values = { scenes: count };
  const found =
    longest > MOST_LONGEST * count
      ? [warning('W612', { ...values, what: 'longest', hits: longest, place: 0 }, {})]
      : [];
  if (scenario.shuffle) return found;
  const places = new Map<number, number>();
  for (const { choices, best } of scenes) {
    const place = choices.indexOf(best) + 1;
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  const [place, hits] = [...places].sort((a, b) => b[1] - a[1])[0]!;
  return hits > MOST_IN_PLACE * count
    ? [...found, warning('W612', { ...values, what: 'place', hits, place }, {})]
    : found;
};

/** The one reply with the most points, or null where the scene tests nothing or several are as good. */
function onlyBest(choices: readonly Choice[]): Choice | null {
  const points = choices.map((choice) =>
    choice.effects.reduce((sum, effect) => (effect.kind === 'points' ? sum + effect.points : sum), 0),
  );
  const most = Math.max(...points);
  const best = choices.filter((_, at) => points[at] === most);
  return choices.length > 1 && best.length === 1 ? best[0]! : null;
}
