import type { Scenario } from '../../src/core/scenario/model.ts';
import { choicesOf } from '../../src/core/scenario/program.ts';

/** What somebody would write by hand for one story: the least that a step can cost. It knows no rules, no once, no blocks. */
export interface PlainState {
  readonly scene: number;
  readonly points: number;
  readonly meter: number;
  readonly facts: number;
}

interface PlainChoice {
  readonly to: number;
  readonly points: number;
  readonly by: number;
  readonly learn: number;
}

export type PlainReducer = (state: PlainState, choice: number) => PlainState;

/** A reducer over (scene, points, first meter, facts as bits); choices by their place in the scene. */
export function plainReducer(scenario: Scenario): PlainReducer {
  const index = new Map(scenario.scenes.map((scene, at) => [scene.id, at]));
  const factBit = new Map(scenario.facts.map((fact, at) => [fact.name, 1 << at]));
  const scenes = scenario.scenes.map((scene) =>
    choicesOf(scene).map((choice): PlainChoice => {
      let [points, by, learn] = [0, 0, 0];
      for (const effect of choice.effects) {
        if (effect.kind === 'points') points += effect.points;
        else if (effect.kind === 'meter') by += effect.by;
        else learn |= factBit.get(effect.fact)!;
      }
      return { to: index.get(choice.to)!, points, by, learn };
    }),
  );
  return (state, choice) => {
    const { to, points, by, learn } = scenes[state.scene]![choice]!;
    return {
      scene: to,
      points: state.points + points,
      meter: Math.min(5, Math.max(0, state.meter + by)),
      facts: state.facts | learn,
    };
  };
}
