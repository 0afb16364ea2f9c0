import { describe, expect, it } from 'vitest';
import { type Debrief, debrief, debriefOnRule } from '../../../src/core/scenario/debrief.ts';
import { plainText } from '../../../src/core/scenario/model.ts';
import { prepare } from '../../../src/core/scenario/program.ts';
import { movesOf, type Play, replay } from '../../../src/core/scenario/replay.ts';
import { lateParcel, type ScenarioSketch, scenario } from '../../support/scenario-builder.ts';

function played(texts: readonly string[], role = lateParcel, known: readonly string[] = []): Play {
  const program = prepare(role);
  const ids = texts.map((text) => [...program.choices.values()].find((choice) => choice.text.startsWith(text))!.id);
  const result = replay(program, known, movesOf(ids));
  if (!result.ok) throw new Error(result.problem.why);
  return result.value;
}

const regrets = (one: Debrief) => one.decisions.map((decision) => decision.regret);
const texts = (choices: readonly { readonly text: string }[]) => choices.map((choice) => choice.text);

describe('debrief', () => {
  it('finds nothing to change in the best conversation', () => {
    const found = debrief(played(["I'm sorry", 'May I ask', 'I am opening', 'A replacement']));
    expect(regrets(found)).toEqual([0, 0, 0, 0]);
    expect(found.toChange).toEqual([]);
    expect(found.wentWell.map((one) => [one.turn, one.rules])).toEqual([
      [4, ['own-the-problem']],
      [1, ['acknowledge-concerns']],
      [2, ['ask-dont-assume']],
    ]);
  });

  it('names the reply that cost most, with what would have been better', () => {
    const found = debrief(played(["I'm sorry", 'I am opening', 'I will call']));
    expect(regrets(found)).toEqual([0, 0, 3]);
    expect(found.toChange).toHaveLength(1);
    expect(texts(found.toChange[0]!.better)).toEqual(['May I ask what the parcel is for?']);
  });

  it('names the point of no return before a reply of greater regret', () => {
    const sketch: ScenarioSketch = {
      pass: 50,
      scenes: [
        {
          title: 'One',
          choices: [
            { say: 'Lose a lot', to: 'two' },
            { say: 'Keep it', to: 'two', does: '+4 a' },
          ],
        },
        {
          title: 'Two',
          choices: [
            { say: 'Throw it away', to: 'lost', does: '+4 a' },
            { say: 'End well', to: 'won', does: '+4 a' },
          ],
        },
        { title: 'Lost', end: 'failure', notes: ['Ask next time.'] },
        { title: 'Won', end: 'success' },
      ],
    };
    const found = debrief(played(['Lose a lot', 'Throw it away'], scenario(sketch)));
    expect(found.pointOfNoReturn).toBe(2);
    expect(found.toChange.map((one) => [one.turn, one.regret, one.noReturn])).toEqual([
      [2, 0, true],
      [1, 4, false],
    ]);
    expect(texts(found.toChange[0]!.better)).toEqual(['End well']);
  });

  it('gives the advice of the ending where nothing went well', () => {
    const found = debrief(played(['The courier', 'These things']));
    expect(found.wentWell).toEqual([]);
    expect(found.advice.map(plainText)).toEqual([
      'She was never asked what she needed, or never told what would happen next. Start there.',
    ]);
  });

  it('leaves out of the advice what only sets the ending’s scene', () => {
    const setting = { ...lateParcel.scenes.at(-1)!.blocks.find((block) => block.kind === 'note')! };
    const scenes = lateParcel.scenes.map((scene) =>
      scene.then.kind === 'end'
        ? {
            ...scene,
            blocks: [
              { ...setting, body: { kind: 'text' as const, text: ['It is Saturday.'] } },
              ...scene.blocks.toReversed(),
            ],
          }
        : scene,
    );
    const found = debrief(played(['The courier', 'These things'], { ...lateParcel, scenes }));
    expect(found.advice.map(plainText)).toEqual([
      'She was never asked what she needed, or never told what would happen next. Start there.',
    ]);
  });

  it('calls a broken critical rule a turn to change, and never the better reply', () => {
    const role = scenario({
      critical: ['never-rude'],
      pass: 50,
      scenes: [
        {
          title: 'One',
          choices: [
            { say: 'Shout', to: 'end', does: '-1 never-rude, +3 own-it' },
            { say: 'Own it', to: 'end', does: '+2 own-it' },
          ],
        },
        { title: 'End', end: 'success' },
      ],
    });
    const found = debrief(played(['Shout'], role));
    expect(found.pointOfNoReturn).toBe(1);
    expect(texts(found.toChange[0]!.better)).toEqual(['Own it']);
    expect(found.wentWell).toEqual([]);
  });

  it('counts what was not remembered as step 0', () => {
    const role = scenario({
      facts: ['gift'],
      remembers: ['gift'],
      pass: 50,
      scenes: [
        {
          title: 'One',
          choices: [
            { say: 'Use it', to: 'end', when: 'needs gift', does: '+5 a' },
            { say: 'Plain', to: 'end', does: '+3 a' },
          ],
        },
        { title: 'End', end: 'success' },
      ],
    });
    expect(debrief(played(['Plain'], role)).stepZero).toEqual({ missing: ['gift'], regret: 2 });
    expect(debrief(played(['Plain'], role, ['gift'])).stepZero).toBeNull();
  });

  it('shows a timeout as time lost and never as a reply', () => {
    const role = scenario({
      scenes: [
        {
          title: 'One',
          choices: [{ say: 'Answer', to: 'end', does: '+2 a' }],
          timed: { seconds: 30, text: 'Silence', to: 'end' },
        },
        { title: 'End', end: 'success' },
      ],
    });
    const result = replay(prepare(role), [], [{ kind: 'timeout' }]);
    const found = debrief(result.ok ? result.value : result.problem.play);
    expect([found.timeLost, found.toChange, found.decisions[0]!.kind]).toEqual([2, [], 'timeout']);
  });

  it('tells of one rule what was kept and what was missed', () => {
    const play = played(["I'm sorry", 'I am opening', 'I will call']);
    const whole = debrief(play);
    expect(debriefOnRule(whole, play, 'no-limbo').wentWell.map((one) => one.turn)).toEqual([3]);
    expect(debriefOnRule(whole, play, 'ask-dont-assume').toChange.map((one) => one.turn)).toEqual([3]);
  });
});
