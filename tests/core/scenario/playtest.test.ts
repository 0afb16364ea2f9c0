import { describe, expect, it } from 'vitest';
import { lookAround } from '../../../src/core/scenario/look-around.ts';
import { NAIVE_PLAYERS } from '../../../src/core/scenario/naive.ts';
import { playtest } from '../../../src/core/scenario/playtest.ts';
import { prove } from '../../../src/core/scenario/proof/prove.ts';
import { largeScenario } from '../../support/large-scenario.ts';
import { lateParcel, type ScenarioSketch, scenario } from '../../support/scenario-builder.ts';

const bounds = { best: 6 };

describe('playtest', () => {
  const test = playtest(lateParcel, bounds, { runs: 500, seed: 7 });

  it('counts every play at one ending, with its points', () => {
    expect(test.unfinished).toBe(0);
    expect(test.endings.map((one) => one.scene)).toEqual(['a-happy-customer', 'a-patient-customer', 'a-lost-customer']);
    for (const ending of test.endings) {
      expect(ending.histogram.reduce((sum, one) => sum + one.plays, 0)).toBe(ending.plays);
      expect(ending.passed === 0 || ending.outcome !== 'failure').toBe(true);
    }
    expect(test.endings.reduce((sum, one) => sum + one.plays, 0)).toBe(500);
  });

  it('stays within what is proved', () => {
    const { endings } = prove(lateParcel);
    for (const ending of test.endings) {
      const { least, most } = endings.find((one) => one.scene === ending.scene)!;
      const points = ending.histogram.map((one) => one.points);
      expect([points[0]! >= least, points.at(-1)! <= most]).toEqual([true, true]);
    }
  });

  it('takes every choice of a small role-play, and says how often', () => {
    expect(test.choices).toHaveLength(8);
    expect(test.choices.every((one) => one.taken > 0)).toBe(true);
  });

  it('gives the same for the same seed', () => {
    expect(playtest(lateParcel, bounds, { runs: 500, seed: 7 })).toEqual(test);
    expect(playtest(lateParcel, bounds, { runs: 500, seed: 8 })).not.toEqual(test);
  });
});

describe('naive players', () => {
  const role = (good: string, shuffle: boolean): ScenarioSketch => ({
    shuffle,
    scenes: [
      {
        title: 'One',
        choices: [
          { say: good, to: 'end', does: '+1 a' },
          { say: 'Medium one', to: 'end', does: '-1 a' },
          { say: 'Short', to: 'end', does: '-1 a' },
        ],
      },
      { title: 'End', end: 'success' },
    ],
  });
  const shares = (sketch: ScenarioSketch) => {
    const { naive } = playtest(scenario(sketch), { best: 1 }, { runs: 600, seed: 1 });
    return Object.fromEntries(naive.map((one) => [one.player, one.share]));
  };

  it('pass by length alone where the best reply is the longest or the shortest', () => {
    expect(shares(role('By far the longest of them', true))['longest']).toBe(1);
    expect(shares(role('Brief', true))['longest']).toBe(0);
    expect(shares(role('Yes', true))['shortest']).toBe(1);
  });

  it('pass by place alone where the best is always first, and a third of the time where it is shuffled', () => {
    expect(shares(role('Brief', false))['first']).toBe(1);
    expect(Math.abs(shares(role('Brief', true))['first']! - 1 / 3)).toBeLessThan(0.07);
  });

  it('are stopped when they go round in circles', () => {
    const circle = scenario({
      scenes: [
        {
          title: 'One',
          choices: [
            { say: 'Round and round it goes', to: 'one' },
            { say: 'Out', to: 'end' },
          ],
        },
        { title: 'End', end: 'success' },
      ],
    });
    const { naive } = playtest(circle, { best: 0 }, { runs: 3, seed: 1 });
    expect(naive.map((one) => one.player)).toEqual([...NAIVE_PLAYERS]);
    expect(naive.find((one) => one.player === 'longest')!.passed).toBe(0);
  });
});

describe('a look around', () => {
  it('sees only what can be reached, and most of it', () => {
    const role = largeScenario({ scenes: 200, meters: 1, facts: 4, hubs: 8, back: 0, seed: 1 });
    const reached = prove(role).ways;
    const { scenes } = lookAround(role, { runs: 1000, seed: 1 });
    for (const scene of scenes) expect(reached.has(scene)).toBe(true);
    expect(scenes.size).toBeGreaterThan(0.95 * reached.size);
  });
});
