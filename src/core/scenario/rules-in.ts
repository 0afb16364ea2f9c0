import type { Scenario } from './model.ts';

/** The rules that some choice of a role-play scores, in the order they come up. */
export function scoredRules(scenario: Scenario): readonly string[] {
  const effects = choicesIn(scenario).flatMap((choice) => choice.effects);
  return [...new Set(effects.flatMap((effect) => (effect.kind === 'points' ? effect.rule : [])))];
}

/** The rules that a role-play speaks of, scored or only named in its coaching, in the order they come up. */
export function namedRules(scenario: Scenario): readonly string[] {
  return [
    ...new Set(
      choicesIn(scenario).flatMap(({ effects, coaching }) => [
        ...effects.flatMap((effect) => (effect.kind === 'points' ? [effect.rule] : [])),
        ...coaching.flatMap(({ rules }) => rules),
      ]),
    ),
  ];
}

function choicesIn(scenario: Scenario) {
  return scenario.scenes.flatMap(({ then }) => (then.kind === 'choices' ? then.choices : []));
}
