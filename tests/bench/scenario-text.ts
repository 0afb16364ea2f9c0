import type { Choice, Condition, Effect, Scenario, Scene } from '../../src/core/scenario/model.ts';
import { plainText } from '../../src/core/scenario/model.ts';

/** A compiled role-play as the text that a trainer would have written. Only what large generated ones have. */
export function textOf(scenario: Scenario): string {
  const { title, meters, facts } = scenario;
  return [
    ...['---', `title: ${title}`, 'customer: mrs-berg', 'pass: 50%'],
    ...(meters.length > 0 ? ['meters:'] : []),
    ...meters.map((meter) => `  ${meter.name}: ${meter.start} of ${meter.max}`),
    ...(facts.length > 0 ? ['facts:'] : []),
    ...facts.map((fact) => `  ${fact.name}: ${fact.text}`),
    ...['---', ''],
    ...scenario.scenes.flatMap(sceneLines),
  ].join('\n');
}

function sceneLines({ title, blocks, then }: Scene): string[] {
  const said = blocks.flatMap((block) => (block.kind === 'line' ? [`> ${plainText(block.text)}`, ''] : []));
  const after =
    then.kind === 'end'
      ? [`\`end ${then.outcome}\``]
      : then.kind === 'choices'
        ? then.choices.flatMap(choiceLines)
        : [];
  return [`## ${title}`, '', ...said, ...after, ''];
}

function choiceLines({ text, to, when, once, effects }: Choice): string[] {
  const tags = [...(once ? ['once'] : []), ...when.map(conditionText)];
  const before = tags.length > 0 ? `\`${tags.join(', ')}\` ` : '';
  return [`- ${before}[${text}](#${to})`, `  - \`${effects.map(effectText).join(', ')}\` Why.`];
}

function conditionText(condition: Condition): string {
  const verb = condition.holds ? 'needs' : 'unless';
  return condition.kind === 'fact' ? `${verb} ${condition.fact}` : `${verb} ${condition.meter} ${condition.atLeast}`;
}

function effectText(effect: Effect): string {
  const signed = (value: number): string => (value < 0 ? `${value}` : `+${value}`);
  if (effect.kind === 'points') return `${signed(effect.points)} ${effect.rule}`;
  return effect.kind === 'learn' ? `learn ${effect.fact}` : `${effect.meter} ${signed(effect.by)}`;
}
