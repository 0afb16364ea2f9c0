import { describe, expect, it } from 'vitest';
import { wholeText } from '../../../src/core/scenario/checks/example.ts';
import { hashScenario, hashScoring } from '../../../src/core/scenario/identity.ts';
import type { Scenario } from '../../../src/core/scenario/model.ts';
import { choicesOf } from '../../../src/core/scenario/program.ts';
import { checkLate } from '../../support/world.ts';

/** Compiles lines of a role-play; the test fails where they have a mistake. */
function compiled(...lines: string[]): Scenario {
  const { scenario, diagnostics } = checkLate(wholeText(lines));
  expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([]);
  return scenario!;
}

describe('a compiled role-play', () => {
  it('keeps tags, answers and explanations in written order', () => {
    const scenario = compiled(
      '> `annoyed, needs trust 2, learn gift` It is *late*, **again**.',
      '',
      '- `once, unless gift` [Sorry.](#the-call)',
      '  > `sad, trust -1` Hm.',
      '  - `+2 acknowledge-concerns, trust +1, learn gift` Feeling first.',
      '  - `-1 no-limbo`',
      '- [Bye.](#goodbye)',
    );
    const [call] = scenario.scenes;
    expect(call?.blocks).toEqual([
      {
        kind: 'line',
        when: [{ kind: 'meter', meter: 'trust', atLeast: 2, holds: true }],
        once: false,
        mood: 'annoyed',
        text: ['It is ', { em: 'late' }, ', ', { strong: 'again' }, '.'],
        changes: [{ kind: 'learn', fact: 'gift' }],
      },
    ]);
    expect(choicesOf(call!)[0]).toMatchObject({
      text: 'Sorry.',
      to: 'the-call',
      once: true,
      when: [{ kind: 'fact', fact: 'gift', holds: false }],
      effects: [
        { kind: 'points', rule: 'acknowledge-concerns', points: 2, critical: false },
        { kind: 'meter', meter: 'trust', by: 1 },
        { kind: 'learn', fact: 'gift' },
        { kind: 'points', rule: 'no-limbo', points: -1, critical: false },
      ],
      replies: [{ mood: 'sad', text: ['Hm.'], changes: [{ kind: 'meter', meter: 'trust', by: -1 }] }],
      coaching: [
        { rules: ['acknowledge-concerns'], text: ['Feeling first.'] },
        { rules: ['no-limbo'], text: [] },
      ],
    });
  });

  it('reads points in both orders, a sign alone as one, and typographic minus signs', () => {
    const scenario = compiled(
      '- [A.](#goodbye)',
      '  - `+no-limbo, stay-patient -2, −1 keep-promises, +1 trust` Why.',
      '- [B.](#goodbye)',
    );
    expect(choicesOf(scenario.scenes[0]!)[0]!.effects).toMatchObject([
      { rule: 'no-limbo', points: 1 },
      { rule: 'stay-patient', points: -2 },
      { rule: 'keep-promises', points: -1 },
      { meter: 'trust', by: 1 },
    ]);
  });

  it('freezes which rules are critical', () => {
    const scenario = compiled('- [You again!](#goodbye)', '  - `-2 never-rude` No.', '- [Hello.](#goodbye)');
    expect(choicesOf(scenario.scenes[0]!)[0]!.effects).toMatchObject([{ rule: 'never-rude', critical: true }]);
  });

  it('lets `with` and `you` hold in the order of the file until the next one', () => {
    const scenario = compiled(
      ...['## A', '', '- [x](#c)', '- [y](#b)', '', '## B', '', '`with ines, you a guest`', '', '- [z](#c)'],
      ...['', '## C', '', '- [w](#d)', '', '## D', '', '`with mrs-berg`', '', '`end success`'],
    );
    expect(scenario.scenes.map(({ person, you }) => [person, you])).toEqual([
      ['mrs-berg', null],
      ['ines', 'a guest'],
      ['ines', 'a guest'],
      ['mrs-berg', 'a guest'],
    ]);
    expect(scenario.people.map(({ id }) => id)).toEqual(['mrs-berg', 'ines']);
  });

  it('takes an mp3 for a sound and its words for the transcript', () => {
    const scenario = compiled('![Please hold the line.](hold.mp3)');
    expect(scenario.scenes[0]!.blocks).toMatchObject([
      { kind: 'note', body: { kind: 'sound', src: 'hold.mp3', transcript: 'Please hold the line.' } },
    ]);
  });

  it('has no pass mark without points, and 70 where none is named', () => {
    expect(compiled('- [A.](#goodbye)').pass).toBeNull();
    expect(compiled('- [A.](#goodbye)', '  - `+1 no-limbo` Why.', '- [B.](#goodbye)').pass).toBe(70);
  });
});

describe('the identity of a choice', () => {
  const idsOf = (...lines: string[]): string[] => choicesOf(compiled(...lines).scenes[0]!).map(({ id }) => id);

  it('is its scene and its words, whatever its place, link and tags', () => {
    const [one, two] = idsOf('- [Yes.](#goodbye)', '- [No.](#goodbye)');
    expect(one).toMatch(/^the-call-[0-9a-f]{8}$/);
    expect(idsOf('- `once` [No.](#the-call)', '  - `+1 no-limbo` Why.', '- [Yes.](#goodbye)')).toEqual([two, one]);
  });

  it('is the same for both ways to write ä', () => {
    expect(idsOf('- [Sp\u00e4ter.](#goodbye)')).toEqual(idsOf('- [Spa\u0308ter.](#goodbye)'));
  });

  it('takes link and conditions in where the same words stand twice', () => {
    const ids = idsOf('- `unless gift` [Yes.](#the-call)', '  - `learn gift`', '- `needs gift` [Yes.](#goodbye)');
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain(idsOf('- [Yes.](#goodbye)')[0]);
  });
});

describe('hashes', () => {
  const lines = ['> Hello?', '', '- [Yes.](#goodbye)', '  - `+1 no-limbo` Why.', '- [No.](#goodbye)'];
  const base = compiled(...lines);
  const edited = (from: string, to: string): Scenario => compiled(...lines.map((line) => line.replace(from, to)));

  it('keep the score of a corrected comma, and know it from the text before', () => {
    for (const other of [edited('Hello?', 'Hello?!'), edited('Yes.', 'Yes!'), edited('Why.', 'Because.')]) {
      expect(hashScoring(other)).toBe(hashScoring(base));
      expect(hashScenario(other)).not.toBe(hashScenario(base));
    }
  });

  it('differ in scoring for other points, rules and links', () => {
    for (const other of [
      edited('+1', '+2'),
      edited('no-limbo', 'stay-patient'),
      edited('No.](#goodbye)', 'No.](#the-call)'),
    ]) {
      expect(hashScoring(other)).not.toBe(hashScoring(base));
    }
  });

  it('are the same for the same text', () => {
    expect(hashScenario(compiled(...lines))).toBe(hashScenario(base));
  });
});
