import { describe, expect, it } from 'vitest';
import { surveyCustomer } from '../../../src/core/scenario/customer-survey.ts';
import { prepare } from '../../../src/core/scenario/program.ts';
import { movesOf, replay } from '../../../src/core/scenario/replay.ts';
import { scorePlay } from '../../../src/core/scenario/score.ts';
import { lateParcel, scenario } from '../../support/scenario-builder.ts';
import { fc } from '../../support/seeded.ts';

const competencies: Readonly<Record<string, string>> = {
  'acknowledge-concerns': 'listening',
  'ask-dont-assume': 'listening',
  'own-the-problem': 'ownership',
};

function stars(texts: readonly string[], role = lateParcel, best = 6): number[] {
  const program = prepare(role);
  const ids = texts.map((text) => [...program.choices.values()].find((choice) => choice.text.startsWith(text))!.id);
  const result = replay(program, [], movesOf(ids));
  const play = result.ok ? result.value : result.problem.play;
  const answers = surveyCustomer(play, scorePlay(play, { best }), (rule) => competencies[rule] ?? null);
  return answers.map((answer) => answer.stars);
}

describe('the customer’s own survey', () => {
  it('is full of praise after the best call, and of none after the worst', () => {
    expect(stars(["I'm sorry", 'May I ask', 'I am opening', 'A replacement'])).toEqual([5, 5, 5]);
    expect(stars(['The courier', 'These things'])).toEqual([1, 1, 1]);
  });

  it('tells a customer who was heard from one who was helped', () => {
    const [heard, helped, again] = stars(["I'm sorry", 'I am opening', 'I will call']);
    expect(heard).toBeGreaterThan(helped! - 1);
    expect([helped, again]).toEqual([3, 2]);
  });

  it('gives one star to everything after a critical break', () => {
    const role = scenario({
      critical: ['never-rude'],
      scenes: [
        { title: 'One', choices: [{ say: 'Sneer', to: 'end', does: '-1 never-rude, +9 own-the-problem' }] },
        { title: 'End', lines: ['`happy` Fine.'], end: 'success' },
      ],
    });
    expect(stars(['Sneer'], role, 8)).toEqual([1, 1, 1]);
  });

  it('is not asked of a call that came to no end', () => {
    expect(stars(["I'm sorry"])).toEqual([]);
  });

  it('always answers with whole stars from 1 to 5', () => {
    const program = prepare(lateParcel);
    fc.assert(
      fc.property(fc.shuffledSubarray([...program.choices.keys()]), (ids) => {
        const result = replay(program, [], movesOf(ids));
        const play = result.ok ? result.value : result.problem.play;
        const answers = surveyCustomer(play, scorePlay(play, { best: 6 }), () => 'listening');
        for (const answer of answers) expect([1, 2, 3, 4, 5]).toContain(answer.stars);
      }),
    );
  });
});
