import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/core/scenario/check.ts';
import { debrief, debriefOnRule } from '../../src/core/scenario/debrief.ts';
import type { Scenario } from '../../src/core/scenario/model.ts';
import { naivePick, tryNaively } from '../../src/core/scenario/naive.ts';
import { choicesOf, prepare } from '../../src/core/scenario/program.ts';
import { prove } from '../../src/core/scenario/proof/prove.ts';
import { movesOf, type Play, replay } from '../../src/core/scenario/replay.ts';
import { pointsPerRule } from '../../src/core/scenario/score.ts';
import { simulate } from '../../src/core/scenario/simulate.ts';
import { world } from '../support/world.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const files = readdirSync(folder);
const shipped = files
  .filter((file) => file.endsWith('.mdx') && !/\.[a-z]{2}\.mdx$/.test(file))
  .map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const { scenario, diagnostics } = checkText({ id: file.replace('.mdx', ''), file, text }, world);
    if (!scenario) throw new Error(`${file}: ${JSON.stringify(diagnostics)}`);
    return { file, scenario };
  });

function played(scenario: Scenario, known: readonly string[], choices: readonly (string | null)[]): Play {
  const moves = choices.map((choice) => (choice === null ? ({ kind: 'timeout' } as const) : movesOf([choice])[0]!));
  const result = replay(prepare(scenario), known, moves);
  if (!result.ok) throw new Error(result.problem.why);
  return result.value;
}

/** The witnesses and 100 random plays. */
function playsOf(scenario: Scenario): Play[] {
  const { endings, witnesses } = prove(scenario);
  const ways = [...endings.map((ending) => ending.way), ...Object.values(witnesses)].filter((way) => way !== null);
  const random = Array.from({ length: 100 }, (_, seed) => {
    const known = seed % 2 === 0 ? scenario.remembers : [];
    const run = simulate(prepare(scenario), known, naivePick('random', scenario, seed));
    return played(
      scenario,
      known,
      run.choices.map((choice) => choice.id),
    );
  });
  return [...ways.map((way) => played(scenario, way.known, way.choices)), ...random];
}

describe.each(shipped)('$file', ({ scenario }) => {
  const plays = playsOf(scenario);
  const rules = new Set(scenario.scenes.flatMap(choicesOf).flatMap((choice) => [...pointsPerRule(choice).keys()]));

  it('reaches each of its endings', () => {
    const endings = scenario.scenes.filter((scene) => scene.then.kind === 'end').map((scene) => scene.id);
    expect(new Set(plays.map((play) => play.ending?.scene))).toEqual(new Set(endings));
  });

  it('names something done well or advice, and at most three replies to change, for each ending and rule', () => {
    for (const play of plays) {
      const whole = debrief(play);
      const parts = [whole, ...[...rules].map((rule) => debriefOnRule(whole, play, rule))];
      expect(whole.wentWell.length + whole.advice.length).toBeGreaterThan(0);
      for (const part of parts) {
        expect(part.toChange.length).toBeLessThanOrEqual(3);
        for (const change of part.toChange) expect(change.better.length).toBeGreaterThan(0);
      }
    }
  });

  it('names advice wherever nothing about a rule went well', () => {
    const silent = plays.flatMap((play) => {
      const whole = debrief(play);
      return [...rules].filter((rule) => {
        const { wentWell, toChange, advice } = debriefOnRule(whole, play, rule);
        return wentWell.length + toChange.length + advice.length === 0 && isDecidedOn(play, rule);
      });
    });
    expect(silent).toEqual([]);
  });

  it('is not passed by players who do not read', () => {
    const { bounds } = prove(scenario);
    for (const { player, share } of tryNaively(scenario, bounds, { runs: 300, seed: 1 }))
      expect({ player, often: share > 0.2 }).toEqual({ player, often: false });
  });
});

function isDecidedOn(play: Play, rule: string): boolean {
  return play.turns.some((turn) => turn.choice !== null && pointsPerRule(turn.choice).has(rule));
}
