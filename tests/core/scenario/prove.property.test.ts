import { describe, expect, it, vi } from 'vitest';
import { explore } from '../../../src/core/scenario/explore.ts';
import { exploreScores } from '../../../src/core/scenario/look-ahead.ts';
import { findLoops, keepsForReach } from '../../../src/core/scenario/loops.ts';
import type { Scenario } from '../../../src/core/scenario/model.ts';
import { lookAhead, overStarts } from '../../../src/core/scenario/outlook.ts';
import { layOut, prepare } from '../../../src/core/scenario/program.ts';
import type { Finding } from '../../../src/core/scenario/proof/evidence.ts';
import { prove } from '../../../src/core/scenario/proof/prove.ts';
import { stuckStates } from '../../../src/core/scenario/proof/stuck.ts';
import { type Move, replay } from '../../../src/core/scenario/replay.ts';
import { scorePlay } from '../../../src/core/scenario/score.ts';
import type { Way } from '../../../src/core/scenario/ways.ts';
import { tryEverything } from '../../support/brute-force.ts';
import { smallScenario } from '../../support/scenarios.ts';
import { fc } from '../../support/seeded.ts';

// Hundreds of random role-plays on a machine that may be busy: only results are held here, never time.
vi.setConfig({ testTimeout: 120_000 });

const RUNS = { numRuns: 300 };

const at = (findings: readonly Finding[], code: string, what: 'scene' | 'choice') =>
  new Set(findings.filter((one) => one.code === code).map((one) => one.at[what]));

function smallerReach(scenario: Scenario) {
  const graph = explore(layOut(scenario, keepsForReach(findLoops(scenario))), 100_000);
  const sceneOf = (state: number) => graph.program.readyScenes[graph.sceneOf[state]!]!.scene.id;
  return {
    scenes: new Set(Array.from({ length: graph.count }, (_, state) => sceneOf(state))),
    choices: new Set([...graph.via].filter((via) => via >= 0).map((via) => graph.choices[via >> 1]!.choice.id)),
    stuck: new Set(stuckStates(graph).map(sceneOf)),
  };
}

function replayWay(scenario: Scenario, way: Way) {
  const moves = way.choices.map((choice): Move => (choice === null ? { kind: 'timeout' } : { kind: 'choice', choice }));
  const result = replay(prepare(scenario), way.known, moves);
  if (!result.ok) throw new Error(`${result.problem.why} at ${result.problem.at}`);
  return result.value;
}

describe('prove', () => {
  it('agrees with trying everything on best, worst, reach and stuck states', () => {
    let compared = 0;
    fc.assert(
      fc.property(smallScenario(), (scenario) => {
        const truth = tryEverything(scenario);
        fc.pre(truth !== null);
        compared++;
        const proof = prove(scenario);
        const { bounds, findings } = proof;
        expect({ best: bounds.best, worst: bounds.worst }).toEqual({ best: truth!.best, worst: truth!.worst });
        expect(new Set(proof.ways.keys())).toEqual(truth!.passed);
        expect(at(findings, 'E603', 'scene')).toEqual(truth!.stuckScenes);
        expect(at(findings, 'W605', 'choice')).toEqual(
          new Set([...truth!.again].filter((id) => isScoredAgain(scenario, id))),
        );
        const fullest = findings.filter((one) => one.code === 'W606').map((one) => Number(one.values['open']));
        expect(Math.max(0, ...fullest)).toBe(truth!.mostOpen > 4 ? truth!.mostOpen : 0);
        const outlook = lookAhead(exploreScores(scenario, 100_000));
        expect(overStarts(outlook.graph, outlook.clean, Math.max)).toBe(truth!.clean);
        expect(new Map(proof.endings.map((one) => [one.scene, [one.least, one.most]]))).toEqual(truth!.endings);
      }),
      RUNS,
    );
    expect(compared).toBe(300);
  });

  it('finds the same scenes, choices and stuck states with fewer bits', () => {
    fc.assert(
      fc.property(smallScenario(), (scenario) => {
        const truth = tryEverything(scenario);
        fc.pre(truth !== null);
        expect(smallerReach(scenario)).toEqual({
          scenes: truth!.scenes,
          choices: truth!.choices,
          stuck: truth!.stuckScenes,
        });
      }),
      RUNS,
    );
  });

  it('gives witnesses that replay to what they witness', () => {
    fc.assert(
      fc.property(smallScenario(), (scenario) => {
        const { witnesses, bounds, ways, endings } = prove(scenario);
        for (const [scene, way] of ways) {
          const isRoute = prepare(scenario).scenes.get(scene)!.then.kind === 'routes';
          expect(isRoute || replayWay(scenario, way).position.scene === scene).toBe(true);
        }
        for (const ending of endings) expect(replayWay(scenario, ending.way).ending?.scene).toBe(ending.scene);
        const verdicts = { best: null, worst: null, bestFailing: false, worstPassing: true } as const;
        for (const [kind, passed] of Object.entries(verdicts)) {
          const way = witnesses[kind as keyof typeof witnesses];
          if (!way) continue;
          const score = scorePlay(replayWay(scenario, way), bounds);
          expect(score.points).toBe(way.points);
          if (passed !== null && bounds.best! > 0) expect(score.passed).toBe(passed);
        }
      }),
      RUNS,
    );
  });
});

function isScoredAgain(scenario: Scenario, id: string): boolean {
  const choice = prepare(scenario).choices.get(id)!;
  return !choice.once && choice.effects.some((effect) => effect.kind === 'points' && effect.points !== 0);
}
