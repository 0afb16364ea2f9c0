import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/core/scenario/model.ts';
import { prepare } from '../../../src/core/scenario/program.ts';
import { type Move, movesOf, type Play, replay, type TranscriptItem } from '../../../src/core/scenario/replay.ts';
import { choiceId, lateParcel, scenario } from '../../support/scenario-builder.ts';

const program = prepare(lateParcel);
const sorry = choiceId('The phone rings', "I'm sorry. You planned around Tuesday and we let you down.");
const courier = choiceId(
  'The phone rings',
  "The courier is very busy this week, I'm afraid, and there is little we can do.",
);
const ask = choiceId('Looking into it', 'May I ask what the parcel is for?');
const replacement = choiceId('Looking into it', 'A replacement leaves today. It is with you on Friday by noon.');

function played(moves: readonly Move[], role = lateParcel, known: readonly string[] = []): Play {
  const result = replay(prepare(role), known, moves);
  if (!result.ok) throw new Error(result.problem.why);
  return result.value;
}

const spoken = (items: readonly TranscriptItem[]) =>
  items.flatMap((item) => (item.kind === 'line' ? [`${item.mood}: ${plainText(item.text)}`] : []));

describe('replay', () => {
  it('tells what was said, and holds a mood until the next one', () => {
    expect(spoken(played(movesOf([courier])).items)).toEqual([
      'annoyed: Your website says "on its way". It has said that since Tuesday!',
      "angry: I didn't pay the courier. I paid you.",
      'angry: So, what happens now?',
    ]);
  });

  it('holds the mood of each person apart', () => {
    const role = scenario({
      scenes: [
        { title: 'One', lines: ['`angry` No.'], choices: [{ say: 'Ask a colleague', to: 'two' }] },
        { title: 'Two', person: 'tom', lines: ['Hello.'], choices: [{ say: 'Go back', to: 'three' }] },
        { title: 'Three', lines: ['Well?'], end: 'success' },
      ],
    });
    const ids = [choiceId('One', 'Ask a colleague'), choiceId('Two', 'Go back')];
    expect(spoken(played(movesOf(ids), role).items)).toEqual(['angry: No.', 'neutral: Hello.', 'angry: Well?']);
  });

  it('says nothing again when a choice comes back to its scene, and takes a once choice away', () => {
    const play = played(movesOf([sorry, ask]));
    expect(spoken(play.items).filter((line) => line.includes('So, what happens now?'))).toHaveLength(1);
    expect(replay(program, [], movesOf([sorry, ask, ask]))).toMatchObject({ problem: { at: 2, why: 'closed' } });
  });

  it.each([
    ['no such choice', ['nonsense'], 0, 'unknown'],
    ['a choice of another scene', [ask], 0, 'elsewhere'],
    ['a choice whose conditions do not hold', [sorry, replacement], 1, 'closed'],
  ])('refuses %s as a value, with the play up to it', (_, ids, at, why) => {
    const result = replay(program, [], movesOf(ids));
    expect(result).toMatchObject({ ok: false, problem: { at, why } });
    expect(!result.ok && result.problem.play.turns).toHaveLength(at);
  });

  it('refuses a timeout where no clock runs, and any move after the end', () => {
    const end = choiceId('Looking into it', 'These things usually turn up within a day or two.');
    expect(replay(program, [], [{ kind: 'timeout' }])).toMatchObject({ problem: { why: 'untimed' } });
    expect(replay(program, [], movesOf([sorry, end, ask]))).toMatchObject({ problem: { at: 2, why: 'over' } });
  });

  it('shows a fact once, when it is learned', () => {
    const learned = played(movesOf([sorry, ask])).items.filter((item) => item.kind === 'learned');
    expect(learned).toEqual([{ kind: 'learned', turn: 2, scene: 'looking-into-it', fact: 'gift' }]);
    const again = played(movesOf([sorry, ask]), lateParcel, ['gift']).items;
    expect(again.filter((item) => item.kind === 'learned')).toEqual([]);
  });

  it('speaks a once line on the first entry only', () => {
    const role = scenario({
      scenes: [
        {
          title: 'One',
          blocks: [{ text: 'First.', when: 'once' }, { text: 'Always.' }],
          choices: [{ say: 'Away', to: 'two' }],
        },
        { title: 'Two', choices: [{ say: 'Back', to: 'one' }] },
      ],
    });
    const ids = [choiceId('One', 'Away'), choiceId('Two', 'Back')];
    expect(spoken(played(movesOf(ids), role).items)).toEqual([
      'neutral: First.',
      'neutral: Always.',
      'neutral: Always.',
    ]);
  });

  it('clamps a meter at each effect, in written order', () => {
    const role = scenario({
      meters: { trust: '1 of 3' },
      scenes: [
        { title: 'One', choices: [{ say: 'Go', to: 'two', does: 'trust -2, trust +1' }] },
        {
          title: 'Two',
          routes: [{ when: 'needs trust 1', to: 'high' }, { to: 'low' }],
        },
        { title: 'High', end: 'success' },
        { title: 'Low', end: 'failure' },
      ],
    });
    expect(played(movesOf([choiceId('One', 'Go')]), role).ending?.scene).toBe('high');
  });
});
