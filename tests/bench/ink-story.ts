import type { Choice, Condition, Effect, Scenario } from '../../src/core/scenario/model.ts';
import { choicesOf } from '../../src/core/scenario/program.ts';

/** The same role-play as ink source, so that both engines are given the same work. Lines and notes carry no effects here. */
export function inkOf(scenario: Scenario): string {
  const variables = [
    'VAR points = 0',
    ...scenario.meters.map((meter) => `VAR ${meter.name} = ${meter.start}`),
    ...scenario.facts.map((fact) => `VAR ${fact.name} = false`),
  ];
  const knots = scenario.scenes.map((scene) => {
    const lines = scene.blocks.flatMap((block) => (block.kind === 'line' ? [block.text.join('')] : []));
    const head = [`=== ${nameOf(scene.id)} ===`, ...lines];
    if (scene.then.kind === 'end') return [...head, '-> END'].join('\n');
    const choices = choicesOf(scene).map((choice) => choiceOf(scenario, scene.id, choice));
    return [...head, '-> choices', '= choices', ...choices].join('\n');
  });
  return [...variables, `-> ${nameOf(scenario.scenes[0]!.id)}`, ...knots].join('\n');
}

function choiceOf(scenario: Scenario, scene: string, choice: Choice): string {
  const conditions = choice.when.map(conditionOf).join(' && ');
  const open = conditions ? `{${conditions}} ` : '';
  const effects = choice.effects.map((effect) => `  ~ ${effectOf(scenario, effect)}`);
  // A choice that comes back says nothing again: it goes to the scene's choices, not to its beginning.
  const target = choice.to === scene ? 'choices' : nameOf(choice.to);
  return [`${choice.once ? '*' : '+'} ${open}[${choice.text}]`, ...effects, `  -> ${target}`].join('\n');
}

function conditionOf(condition: Condition): string {
  const holds = condition.kind === 'fact' ? condition.fact : `${condition.meter} >= ${condition.atLeast}`;
  return condition.holds ? holds : `not (${holds})`;
}

function effectOf(scenario: Scenario, effect: Effect): string {
  if (effect.kind === 'points') return `points = points + ${effect.points}`;
  if (effect.kind === 'learn') return `${effect.fact} = true`;
  const { max } = scenario.meters.find((meter) => meter.name === effect.meter)!;
  return `${effect.meter} = MIN(${max}, MAX(0, ${effect.meter} + ${effect.by}))`;
}

function nameOf(scene: string): string {
  return scene.replaceAll('-', '_');
}
