import { describe, expect, it, vi } from 'vitest';
import { exploreScores } from '../../../src/core/scenario/look-ahead.ts';
import { prove } from '../../../src/core/scenario/proof/prove.ts';
import { largeScenario } from '../../support/large-scenario.ts';

// The machine that runs this may be busy with anything: what is held here is counted in states, never timed.
vi.setConfig({ testTimeout: 120_000 });

const SEEDS = [1, 2, 3];
const found = (proof: ReturnType<typeof prove>, code: string) => proof.findings.filter((one) => one.code === code);

describe('a role-play of 200 scenes with 8 hubs', () => {
  it.each(SEEDS)('is all proved in under 25,000 states with 1 meter and 4 facts (seed %i)', (seed) => {
    const proof = prove(largeScenario({ scenes: 200, meters: 1, facts: 4, hubs: 8, back: 0, seed }), 25_000);
    expect([proof.reachProved, found(proof, 'W600')]).toEqual([true, []]);
    expect(proof.bounds.best).toBeGreaterThan(proof.bounds.worst!);
    expect(proof.states).toBeLessThan(25_000);
  });

  it.each(SEEDS)('is all proved in under 400,000 states with 2 meters and 6 facts (seed %i)', (seed) => {
    const graph = exploreScores(largeScenario({ scenes: 200, meters: 2, facts: 6, hubs: 8, back: 0, seed }), 400_000);
    expect(graph.complete).toBe(true);
    expect(graph.count).toBeLessThan(400_000);
  });

  it.each(SEEDS)('tells what is reached in under 25,000 states where choices lead back (seed %i)', (seed) => {
    const role = largeScenario({ scenes: 200, meters: 1, facts: 4, hubs: 8, back: 0.05, seed });
    const proof = prove(role, 25_000);
    expect(proof.reachProved).toBe(true);
    expect(proof.states).toBeLessThan(25_000);
    expect(proof.bounds).toEqual({ best: null, worst: null, states: 25_000 });
    expect(found(proof, 'W600')[0]!.values).toEqual({ what: 'points', states: 25_000 });
  });
});

describe('past the bound', () => {
  it('says "not proved", tells only what is certain, and never "ok"', () => {
    const role = largeScenario({ scenes: 80, meters: 1, facts: 4, hubs: 4, back: 0, seed: 1 });
    const proof = prove(role, 500);
    expect(proof.reachProved).toBe(false);
    expect(found(proof, 'W600')[0]!.values).toEqual({ what: 'all', states: 500 });
    const whole = prove(role);
    expect(whole.reachProved).toBe(true);
    const lost = found(whole, 'E601').map((one) => one.at.scene);
    for (const finding of found(proof, 'E601')) expect(lost).toContain(finding.at.scene);
  });
});
