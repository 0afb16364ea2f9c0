import { describe, expect, it } from 'vitest';
import {
  type Attempt,
  type AttemptResult,
  applyToAttempts,
  chooseInAttempt,
  finishAttempt,
  positionAfter,
  type StartRequest,
  startAttempt,
} from '../../../src/core/progress/attempt.ts';
import type { EventDraft, ProgressEvent } from '../../../src/core/progress/events.ts';
import { hashScenario, hashScoring } from '../../../src/core/scenario/identity.ts';
import { course, finished, said, started } from '../../support/histories.ts';
import { choiceId, scenario } from '../../support/scenario-builder.ts';

const text = scenario({
  id: 'late-parcel',
  scenes: [
    {
      title: 'Call',
      choices: [
        { say: 'I am sorry.', to: 'more', does: '+2 own-it' },
        { say: 'Not my fault.', to: 'more', does: '-1 own-it' },
      ],
    },
    { title: 'More', choices: [{ say: 'Bye.', to: 'end' }] },
    { title: 'End', end: 'success' },
  ],
});
const compiled = {
  scenario: text,
  scenarioHash: hashScenario(text),
  scoringHash: hashScoring(text),
  bounds: { best: 2, worst: -1, states: 3 },
};
const sorry = choiceId('Call', 'I am sorry.');
const request: StartRequest = {
  attempt: 'a2',
  course: course(),
  compiled,
  mode: 'coached',
  seed: 7,
  known: [],
  practice: false,
  from: null,
  timing: null,
};
const result: AttemptResult = {
  outcome: 'success',
  ending: 'end',
  points: 2,
  best: 2,
  pass: 60,
  rules: [],
  broken: [],
  passed: true,
};

function given(...drafts: EventDraft[]): Map<string, Attempt> {
  const attempts = new Map<string, Attempt>();
  for (const [order, draft] of drafts.entries())
    applyToAttempts(attempts, { ...draft, at: '2026-03-02T09:00:00+01:00' } as ProgressEvent, order);
  return attempts;
}

/** Given a1 as begun by `startAttempt` itself, so that hashes fit. */
function begun(...drafts: EventDraft[]): Map<string, Attempt> {
  const decided = startAttempt(new Map(), { ...request, attempt: 'a1' });
  return given(...(decided.ok ? decided.value : []), ...drafts);
}

describe('starting an attempt', () => {
  it('gives one event with all that a replay needs', () => {
    expect(startAttempt(new Map(), request)).toEqual({
      ok: true,
      value: [
        {
          type: 'attempt.started',
          data: {
            attempt: 'a2',
            course: 'ten-rules',
            scenario: 'late-parcel',
            scenarioHash: compiled.scenarioHash,
            scoringHash: compiled.scoringHash,
            seed: 7,
            mode: 'coached',
            kind: 'assessed',
            known: [],
            from: null,
            timing: null,
          },
        },
      ],
    });
  });

  it('is refused while an assessed attempt is open: it must be resumed', () => {
    const open = given(started({ attempt: 'a1' }));
    expect(startAttempt(open, request)).toEqual({ ok: false, problem: { why: 'openAttempt', attempt: 'a1' } });
  });

  it('is allowed as practice at any time', () => {
    const open = given(started({ attempt: 'a1' }));
    expect(startAttempt(open, { ...request, practice: true })).toMatchObject({
      value: [{ data: { kind: 'practice' } }],
    });
  });

  it('is practice when a turn is tried again, whatever was asked', () => {
    const from = { attempt: 'a1', turn: 2 };
    expect(startAttempt(new Map(), { ...request, from })).toMatchObject({
      value: [{ data: { kind: 'practice', from } }],
    });
  });

  it.each([
    ['given up', finished('a1', 0, 'gaveUp'), false],
    ['interrupted by the site', finished('a1', 0, 'interrupted'), true],
  ])('counts an attempt %s', (_how, end, isAllowed) => {
    const attempts = given(started({ attempt: 'a1' }), end);
    expect(startAttempt(attempts, { ...request, course: course({ attempts: 1 }) }).ok).toBe(isAllowed);
  });
});

describe('choosing', () => {
  it('gives one event for one turn, and refuses a second click on it', () => {
    const first = { attempt: 'a1', turn: 0, scene: 'call', choice: sorry };
    expect(chooseInAttempt(begun(), compiled, first)).toEqual({
      ok: true,
      value: [{ type: 'choice.made', data: { attempt: 'a1', scene: 'call', choice: sorry } }],
    });
    const after = begun({ type: 'choice.made', data: { attempt: 'a1', scene: 'call', choice: sorry } });
    expect(chooseInAttempt(after, compiled, first)).toEqual({ ok: false, problem: { why: 'stale' } });
  });

  it.each([
    ['a choice of another scene', { turn: 0, scene: 'call', choice: choiceId('More', 'Bye.') }, 'notOpen'],
    ['a scene that is not on', { turn: 0, scene: 'more', choice: choiceId('More', 'Bye.') }, 'stale'],
    ['a time-out where nothing is timed', { turn: 0, scene: 'call', choice: null }, 'notOpen'],
  ])('refuses %s', (_what, request, why) => {
    expect(chooseInAttempt(begun(), compiled, { attempt: 'a1', ...request })).toEqual({ ok: false, problem: { why } });
  });

  it('refuses to go on with another text than the attempt began with', () => {
    const edited = { ...compiled, scenarioHash: 'edited' };
    const refused = chooseInAttempt(begun(), edited, { attempt: 'a1', turn: 0, scene: 'call', choice: sorry });
    expect(refused).toEqual({ ok: false, problem: { why: 'otherContent' } });
  });

  it('refuses a finished attempt', () => {
    const over = begun(finished('a1', 2));
    const refused = chooseInAttempt(over, compiled, { attempt: 'a1', turn: 0, scene: 'call', choice: sorry });
    expect(refused).toEqual({ ok: false, problem: { why: 'finished' } });
  });
});

describe('finishing', () => {
  it('freezes the result', () => {
    expect(finishAttempt(begun(), 'a1', result)).toMatchObject({ value: [{ data: { points: 2, passed: true } }] });
  });

  it('never passes an attempt that was given up, whatever its points', () => {
    const decided = finishAttempt(begun(), 'a1', { ...result, outcome: 'gaveUp', ending: null });
    expect(decided).toMatchObject({ value: [{ data: { outcome: 'gaveUp', passed: false } }] });
  });

  it('happens once: the first end stands', () => {
    const twice = given(started({ attempt: 'a1' }), finished('a1', 10), finished('a1', 0, 'gaveUp'), said('a1'));
    expect(twice.get('a1')).toMatchObject({ state: 'finished', order: 1, result: { points: 10, passed: true } });
    expect(finishAttempt(twice, 'a1', result)).toEqual({ ok: false, problem: { why: 'finished' } });
  });
});

describe('where an attempt stands', () => {
  it('passes over a move that another device made at the same turn', () => {
    const moves = [
      { scene: 'call', choice: sorry },
      { scene: 'call', choice: choiceId('Call', 'Not my fault.') },
      { scene: 'more', choice: choiceId('More', 'Bye.') },
    ];
    expect(positionAfter(compiled, [], moves).scene).toBe('end');
    expect(positionAfter(compiled, [], moves.slice(0, 2)).scene).toBe('more');
  });
});
