import { describe, expect, it } from 'vitest';
import { choiceOrder } from '../../../src/core/scenario/choice-order.ts';
import { prepare } from '../../../src/core/scenario/program.ts';
import { movesOf, type Play, replay } from '../../../src/core/scenario/replay.ts';
import { competencySums, ruleSums, shareOf } from '../../../src/core/scenario/rule-score.ts';
import { isPassed, percentOf, reachesMark, scorePlay } from '../../../src/core/scenario/score.ts';
import { lateParcel, type ScenarioSketch, scenario } from '../../support/scenario-builder.ts';

function played(texts: readonly string[], role = lateParcel): Play {
  const program = prepare(role);
  const ids = texts.map((text) => [...program.choices.values()].find((choice) => choice.text.startsWith(text))!.id);
  const result = replay(program, [], movesOf(ids));
  if (!result.ok) throw new Error(result.problem.why);
  return result.value;
}

describe('score', () => {
  it('counts every choice, the last one too', () => {
    const score = scorePlay(played(["I'm sorry", 'May I ask', 'I am opening', 'A replacement']), { best: 6 });
    expect(score).toMatchObject({ points: 6, percent: 100, passed: true, ending: 'a-happy-customer', broken: [] });
    expect(score.rules).toEqual([
      { rule: 'acknowledge-concerns', points: 2 },
      { rule: 'ask-dont-assume', points: 1 },
      { rule: 'own-the-problem', points: 3 },
    ]);
  });

  it('counts the points of a choice the first time only, negative ones too', () => {
    const sketch: ScenarioSketch = {
      scenes: [
        {
          title: 'One',
          choices: [
            { say: 'Again', to: 'one', does: '-2 a, +1 b' },
            { say: 'On', to: 'end', does: '+3 a' },
          ],
        },
        { title: 'End', end: 'success' },
      ],
    };
    const score = scorePlay(played(['Again', 'Again', 'On'], scenario(sketch)), { best: 3 });
    expect(score.points).toBe(2);
    expect(score.rules).toEqual([
      { rule: 'a', points: 1 },
      { rule: 'b', points: 1 },
    ]);
  });

  it.each([
    [4, 6, 67, false],
    [4, 6, 66, true],
    [3, 5, 60, true],
    [-3, 5, 1, false],
    [29, 100, 29, true],
  ])('%i of %i points with a mark of %i %% reaches it: %s', (points, best, pass, reached) => {
    expect(reachesMark(points, best, pass)).toBe(reached);
  });

  it('rounds the shown percent down and never shows less than 0', () => {
    expect([percentOf(2, 3), percentOf(-2, 3), percentOf(2, null), percentOf(0, 0)]).toEqual([66, 0, null, null]);
  });

  it('passes with a reservation, but not by a failure nor with a broken critical rule', () => {
    const full = { points: 6, best: 6, pass: 60, broken: [] as string[] };
    expect(isPassed({ ...full, outcome: 'partial' })).toBe(true);
    expect(isPassed({ ...full, outcome: 'failure' })).toBe(false);
    expect(isPassed({ ...full, outcome: 'success', broken: ['never-rude'] })).toBe(false);
    expect(isPassed({ ...full, outcome: null })).toBe(false);
    expect(isPassed({ ...full, points: 0, best: null, pass: null, outcome: 'success' })).toBe(true);
  });

  it('breaks a critical rule by negative points on it, whatever else the choice brings', () => {
    const role = scenario({
      critical: ['never-rude'],
      scenes: [
        { title: 'One', choices: [{ say: 'Shout', to: 'end', does: '-1 never-rude, +9 a' }] },
        { title: 'End', end: 'success' },
      ],
    });
    expect(scorePlay(played(['Shout'], role), { best: 8 })).toMatchObject({ broken: ['never-rude'], passed: false });
  });

  it('has no percentage where no choice scores', () => {
    const role = scenario({
      pass: null,
      scenes: [
        { title: 'One', choices: [{ say: 'Go', to: 'end' }] },
        { title: 'End', end: 'success' },
      ],
    });
    expect(scorePlay(played(['Go'], role), { best: 0 })).toMatchObject({ percent: null, pass: null, passed: true });
  });
});

describe('score of a rule', () => {
  it('is 1 − lost / range over the decisions where open choices differ on it', () => {
    const sums = ruleSums(played(['Order number', 'I am opening', 'I will call']));
    expect(sums.get('acknowledge-concerns')).toEqual({ lost: 3, range: 3, decisions: 1 });
    expect(sums.get('ask-dont-assume')).toEqual({ lost: 2, range: 2, decisions: 2 });
    expect(sums.get('no-limbo')).toEqual({ lost: 0, range: 1, decisions: 1 });
    expect(shareOf(sums.get('own-the-problem')!)).toBe(1);
    expect(sums.has('no-false-hope')).toBe(true);
    expect(sums.has('keep-promises')).toBe(false);
  });

  it('sums to a competency, where a decision about two of its rules is one', () => {
    const sums = competencySums(played(['The courier']), () => 'any');
    expect(sums.get('any')).toEqual({ lost: 4, range: 5, decisions: 1 });
  });
});

describe('the order of choices', () => {
  const [first] = lateParcel.scenes;

  it('is the same for one seed, and differs between seeds', () => {
    const orders = [1, 1, 2, 3, 4, 5].map((seed) => choiceOrder(lateParcel, first!, seed).map((choice) => choice.id));
    expect(orders[0]).toEqual(orders[1]);
    expect(new Set(orders.map(String)).size).toBeGreaterThan(2);
  });

  it('puts each choice first about as often as any other', () => {
    const firsts = Array.from({ length: 3000 }, (_, seed) => choiceOrder(lateParcel, first!, seed)[0]!.id);
    const counts = new Map<string, number>();
    for (const id of firsts) counts.set(id, (counts.get(id) ?? 0) + 1);
    expect(counts.size).toBe(3);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('is as written with shuffle: false', () => {
    const role = scenario({
      shuffle: false,
      scenes: [
        { title: 'One', choices: ['A', 'B', 'C', 'D'].map((say) => ({ say, to: 'end' })) },
        { title: 'End', end: 'success' },
      ],
    });
    expect(choiceOrder(role, role.scenes[0]!, 7).map((choice) => choice.text)).toEqual(['A', 'B', 'C', 'D']);
  });
});
