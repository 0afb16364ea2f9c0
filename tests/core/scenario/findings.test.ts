import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/scenario/proof/evidence.ts';
import { prove } from '../../../src/core/scenario/proof/prove.ts';
import { sentenceOf } from '../../../src/messages/en/checks.ts';
import {
  type ChoiceSketch,
  lateParcel,
  type ScenarioSketch,
  type SceneSketch,
  scenario,
} from '../../support/scenario-builder.ts';

const END: SceneSketch = { title: 'End', end: 'partial', notes: ['Well.'] };
const WON: SceneSketch = { ...END, end: 'success' };
const GOOD: ChoiceSketch = { say: 'Good', to: 'end', does: '+2 a' };
const BAD: ChoiceSketch = { say: 'Not good', to: 'end', does: '-1 a' };
/** A sound first scene with more choices put to it. */
const one = (...more: readonly ChoiceSketch[]): SceneSketch => ({ title: 'One', choices: [GOOD, BAD, ...more] });
const LOST: SceneSketch = { title: 'Lost', end: 'failure', notes: ['Ask.'] };

function find(sketch: ScenarioSketch): readonly Finding[] {
  return prove(scenario({ pass: 50, ...sketch })).findings;
}

const brief = ({ code, at, values, witness }: Finding) => ({ code, at, values, ...(witness && { witness }) });
const codes = (findings: readonly Finding[]) => findings.map((finding) => finding.code);

describe('a sound role-play', () => {
  it('has no findings', () => {
    expect(prove(lateParcel).findings).toEqual([]);
  });
});

describe('E601', () => {
  it('names a scene that nothing leads to', () => {
    const found = find({ scenes: [one(), { title: 'Hold music', choices: [{ say: 'Wait', to: 'end' }] }, END] });
    expect(found.map(brief)).toEqual([
      { code: 'E601', at: { scene: 'hold-music' }, values: { scene: 'Hold music', id: 'hold-music' } },
    ]);
  });

  it('names one scene of a lost circle, and nothing behind a choice that is never open', () => {
    const circle: SceneSketch[] = [
      { title: 'Left', choices: [{ say: 'Right', to: 'right' }] },
      { title: 'Right', choices: [{ say: 'Left', to: 'left' }] },
      { title: 'Behind', choices: [{ say: 'On', to: 'end' }] },
    ];
    const closed: ChoiceSketch = { say: 'Closed', to: 'behind', when: 'needs f' };
    const found = find({ facts: ['f'], scenes: [one(closed), ...circle, END] });
    expect(found.map((finding) => [finding.code, finding.at.scene])).toEqual([
      ['E601', 'left'],
      ['E602', 'one'],
    ]);
  });
});

describe('E602 and W608', () => {
  it('name a choice and a numbered line that conditions close for ever', () => {
    const closed: ChoiceSketch = { say: 'Never', to: 'end', when: 'needs f, unless f' };
    const routes = [{ when: 'needs trust 3', to: 'end' }, { when: 'unless trust 3', to: 'end' }, { to: 'end' }];
    const scenes = [
      { title: 'One', choices: [{ ...GOOD, to: 'two' }, { ...BAD, to: 'two' }, closed] },
      { title: 'Two', routes },
      END,
    ];
    const found = find({ meters: { trust: '1 of 3' }, facts: ['f'], scenes });
    expect(found.map((finding) => [finding.code, finding.at.route])).toEqual([
      ['E602', undefined],
      ['W608', 0],
    ]);
  });
});

describe('E603 and E604', () => {
  it('show the way to a moment with nothing to say', () => {
    const hub: SceneSketch = {
      title: 'Hub',
      choices: [
        { say: 'Ask', to: 'hub', when: 'once', does: '+1 b' },
        { say: 'Go on', to: 'end', when: 'needs f', does: '-1 b' },
      ],
    };
    const scenes = [
      {
        title: 'One',
        choices: [
          { ...GOOD, to: 'hub' },
          { ...BAD, to: 'hub', does: '-1 a, learn f' },
        ],
      },
      hub,
      END,
    ];
    const found = find({ facts: ['f'], scenes });
    expect(found.filter((finding) => finding.code === 'E603').map(brief)).toEqual([
      { code: 'E603', at: { scene: 'hub' }, values: { scene: 'Hub', id: 'hub' }, witness: ['Good', 'Ask'] },
    ]);
    expect(codes(found)).not.toContain('E604');
  });

  it('do not take a timer for a way out', () => {
    const timed = { seconds: 30, text: '...', to: 'end' };
    const scenes = [one({ say: 'Wait', to: 'two' }), { title: 'Two', choices: [], timed }, END];
    expect(codes(find({ scenes }))).toContain('E603');
  });

  it('show the way into a circle that never ends', () => {
    const scenes = [
      one({ say: 'Ask again', to: 'round' }),
      { title: 'Round', choices: [{ say: 'And round', to: 'about' }] },
      { title: 'About', choices: [{ say: 'And about', to: 'round' }] },
      END,
    ];
    expect(find({ scenes }).map(brief)).toEqual([
      { code: 'E604', at: { scene: 'round' }, values: { scene: 'Round', id: 'round' }, witness: ['Ask again'] },
    ]);
  });
});

describe('W605', () => {
  it('names a choice that scores and can be taken again, not one that is once', () => {
    const again: ChoiceSketch = { say: 'Say sorry', to: 'one', does: '+1 a' };
    expect(codes(find({ scenes: [one(again), END] }))).toEqual(['W605']);
    expect(codes(find({ scenes: [one({ ...again, when: 'once' }), END] }))).toEqual([]);
  });
});

describe('W606', () => {
  it('counts the choices that are open at once, not those that stand there', () => {
    const questions = ['A', 'B', 'C'].map((say): ChoiceSketch => ({ say, to: 'one', when: 'once', does: '+1 b' }));
    const found = find({ scenes: [one(...questions), END] });
    expect(found.map((finding) => [finding.code, finding.values['open'], finding.values['most']])).toEqual([
      ['W606', 5, 4],
    ]);
    const apart = questions.map((choice, at) => (at === 0 ? { ...choice, does: '+1 b, learn f' } : choice));
    const closed = apart.map((choice, at) => (at === 2 ? { ...choice, when: 'once, needs f' } : choice));
    expect(codes(find({ facts: ['f'], scenes: [one(...closed), END] }))).toEqual([]);
  });
});

describe('W607', () => {
  it('names a rule whose points no path brings home', () => {
    const scenes = [
      { title: 'One', choices: [{ ...GOOD, to: 'two', does: '+2 a, -1 b' }, BAD] },
      {
        title: 'Two',
        choices: [
          { say: 'Make up for it', to: 'end', does: '+1 b' },
          { say: 'Do not', to: 'end' },
        ],
      },
      END,
    ];
    expect(find({ scenes }).map(brief)).toEqual([{ code: 'W607', at: {}, values: { rule: 'b' } }]);
  });
});

describe('W609', () => {
  it('wants advice in an ending that is reached with nothing done well', () => {
    const scenes = (notes: readonly string[]): SceneSketch[] => [
      { title: 'One', choices: [GOOD, { ...BAD, to: 'lost' }] },
      END,
      { title: 'Lost', end: 'failure', notes },
    ];
    expect(find({ scenes: scenes([]) }).map(brief)).toEqual([
      { code: 'W609', at: { scene: 'lost' }, values: { scene: 'Lost', id: 'lost' }, witness: ['Not good'] },
    ]);
    expect(find({ scenes: scenes(['Ask first.']) })).toEqual([]);
  });
});

describe('W610', () => {
  it('names a success below the pass mark, by the shortest way of fewest points', () => {
    const found = find({ scenes: [{ title: 'One', choices: [GOOD, { say: 'Little', to: 'end' }] }, WON] });
    expect(found.map(brief)).toEqual([
      {
        code: 'W610',
        at: { scene: 'end' },
        values: { scene: 'End', id: 'end', best: 2, pass: 50, points: 0, why: 'points' },
        witness: ['Little'],
      },
    ]);
  });

  it('names a success after a critical break', () => {
    const found = find({
      critical: ['c'],
      scenes: [{ title: 'One', choices: [GOOD, { say: 'Lie', to: 'end', does: '+2 a, -1 c' }] }, WON],
    });
    expect(found.map((finding) => [finding.code, finding.values['why'], finding.witness])).toEqual([
      ['W610', 'critical', ['Lie']],
    ]);
  });
});

describe('W611 and W618', () => {
  const scenes = (first: ChoiceSketch, second: ChoiceSketch): SceneSketch[] => [
    { title: 'Zero', choices: [first, second] },
    one(),
    { title: 'Three', routes: [{ to: 'one' }] },
    END,
  ];

  it('name a scene where it makes no difference what is said', () => {
    const found = find({ scenes: scenes({ say: 'A', to: 'one' }, { say: 'B', to: 'three' }) });
    expect(found.map(brief)).toEqual([{ code: 'W611', at: { scene: 'zero' }, values: { scene: 'Zero', id: 'zero' } }]);
  });

  it('say nothing of scenes in a role-play without points', () => {
    const plain = (say: string, to: string): ChoiceSketch => ({ say, to });
    const found = find({
      pass: null,
      scenes: [
        { title: 'Zero', choices: [plain('A', 'end'), plain('B', 'three')] },
        { title: 'Three', routes: [{ to: 'end' }] },
        END,
      ],
    });
    expect(codes(found)).not.toContain('W611');
  });

  it('let a scene be in which equal points lead to different ends', () => {
    const apart = [
      {
        title: 'Zero',
        choices: [
          { say: 'A', to: 'one' },
          { say: 'B', to: 'lost' },
        ],
      },
      one(),
      END,
      LOST,
    ];
    expect(codes(find({ scenes: apart }))).toEqual([]);
  });

  it('name two replies that differ in nothing but words', () => {
    const found = find({ scenes: [one({ ...GOOD, say: 'Also good' }), END] });
    expect(found.map((finding) => [finding.code, finding.values])).toEqual([
      ['W618', { choice: 'Also good', other: 'Good' }],
    ]);
  });

  it('let two questions be that come back, and replies that are never open together', () => {
    const question = (say: string): ChoiceSketch => ({ say, to: 'one', when: 'once', does: '+1 b' });
    expect(codes(find({ scenes: [one(question('Ask A'), question('Ask B')), END] }))).toEqual([]);
    const known = { ...GOOD, say: 'With f', when: 'needs f' };
    const unknown = { ...GOOD, say: 'Without f', when: 'unless f' };
    const learn: ChoiceSketch = { say: 'Learn', to: 'one', when: 'once', does: 'learn f' };
    expect(
      codes(find({ facts: ['f'], scenes: [{ title: 'One', choices: [BAD, known, unknown, learn] }, END] })),
    ).toEqual([]);
  });
});

describe('W612', () => {
  const scenes = (good: (at: number) => string): SceneSketch[] => [
    ...[0, 1, 2, 3, 4].map(
      (at): SceneSketch => ({
        title: `S${at}`,
        choices: [
          { say: good(at), to: at === 4 ? 'end' : `s${at + 1}`, does: '+1 a' },
          { say: 'Of middling length', to: 'lost', does: '-1 a' },
        ],
      }),
    ),
    END,
    LOST,
  ];

  it('counts scenes whose best reply is the longest', () => {
    const found = find({ scenes: scenes((at) => (at < 3 ? 'Much the longest reply here' : 'Short')) });
    expect(found.map(brief)).toEqual([
      { code: 'W612', at: {}, values: { what: 'longest', hits: 3, scenes: 5, place: 0 } },
    ]);
    expect(codes(find({ scenes: scenes((at) => (at < 2 ? 'Much the longest reply here' : 'Short')) }))).toEqual([]);
  });

  it('counts scenes whose best reply stands in one place, where nothing is shuffled', () => {
    const found = find({ shuffle: false, scenes: scenes(() => 'Short') });
    expect(found.map((finding) => finding.values)).toEqual([{ what: 'place', hits: 5, scenes: 5, place: 1 }]);
  });
});

describe('E613, E614 and E616', () => {
  it('say what the most is that an honest path reaches', () => {
    const scenes = [
      {
        title: 'One',
        choices: [
          { say: 'Much', to: 'lost', does: '+6 a' },
          { say: 'Some', to: 'end', does: '+3 a' },
          { say: 'None', to: 'end', does: '-1 a' },
        ],
      },
      END,
      LOST,
    ];
    const found = find({ pass: 60, scenes });
    expect(found.filter((finding) => finding.code === 'E613').map(brief)).toEqual([
      { code: 'E613', at: {}, values: { reached: 3, best: 6, pass: 60 } },
    ]);
    const low = find({ pass: 50, scenes });
    expect(low.filter((finding) => finding.code.startsWith('E')).map(brief)).toEqual([
      { code: 'E614', at: {}, values: { best: 6, why: 'failure' } },
    ]);
  });

  it('refuse a best total that is not above zero, or that needs a critical break', () => {
    const zero = find({ scenes: [{ title: 'One', choices: [BAD, { say: 'Worse', to: 'end', does: '-2 a' }] }, END] });
    expect(zero.find((finding) => finding.code === 'E614')!.values).toEqual({ best: -1, why: 'zero' });
    const critical = find({
      critical: ['c'],
      scenes: [{ title: 'One', choices: [GOOD, { say: 'Lie', to: 'end', does: '+4 a, -1 c' }] }, END],
    });
    expect(critical.find((finding) => finding.code === 'E614')!.values).toEqual({ best: 3, why: 'critical' });
  });

  it('want a pass within reach of a learner of whom nothing is remembered', () => {
    const scenes = [{ title: 'One', choices: [{ ...GOOD, when: 'needs f' }, BAD] }, END];
    const found = find({ facts: ['f'], remembers: ['f'], scenes });
    expect(codes(found).filter((code) => code.startsWith('E'))).toEqual(['E616']);
    const told = found.filter(({ code }) => code === 'E616').map(sentenceOf);
    expect(told).toEqual([expect.stringMatching(/nothing remembered .* -1 of 2 points; the pass mark is 50 %/)]);
  });
});

describe('E615', () => {
  it('names a scene where silence is worth more than any reply', () => {
    const timed = { seconds: 30, text: 'Silence', to: 'gold' };
    const gold: SceneSketch = {
      title: 'Gold',
      choices: [
        { say: 'Take it', to: 'end', does: '+9 a' },
        { ...BAD, say: 'Leave it' },
      ],
    };
    const found = find({ scenes: [{ ...one(), timed }, gold, END] });
    expect(found.filter((finding) => finding.code === 'E615').map(brief)).toEqual([
      { code: 'E615', at: { scene: 'one' }, values: { scene: 'One', id: 'one', before: 2, after: 9 }, witness: [] },
    ]);
  });
});

describe('W617', () => {
  it('names a remembered fact that nothing asks for', () => {
    const found = find({ facts: ['f'], remembers: ['f'], scenes: [one(), END] });
    expect(found.map(brief)).toEqual([{ code: 'W617', at: { fact: 'f' }, values: { fact: 'f' } }]);
  });
});
