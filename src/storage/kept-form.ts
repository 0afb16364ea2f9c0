import type { CompiledScenario } from '../core/scenario/model.ts';

/** Just the compiled role-play: pages hand over richer things (an entry of a collection), and a kept text has one form. */
export function keptForm({ scenario, scenarioHash, scoringHash, bounds }: CompiledScenario): CompiledScenario {
  const { best, worst, states } = bounds;
  return { scenario, scenarioHash, scoringHash, bounds: { best, worst, states } };
}
