import { describe, expect, it } from 'vitest';
import { clientFile, knownAtStart } from '../../../src/core/scenario/client-file.ts';
import type { Scenario } from '../../../src/core/scenario/model.ts';
import { prepare } from '../../../src/core/scenario/program.ts';
import { movesOf, type Play, replay } from '../../../src/core/scenario/replay.ts';
import { scenario } from '../../support/scenario-builder.ts';

const first = scenario({
  id: 'first-call',
  title: 'First call',
  facts: { party: 'The party is on Saturday', 'promised-friday': 'You promised Friday' },
  scenes: [
    {
      title: 'One',
      choices: [
        { say: 'Note the party', to: 'one', when: 'once', does: 'learn party' },
        { say: 'Promise Friday', to: 'end', does: 'learn promised-friday' },
        { say: 'Say goodbye', to: 'end' },
      ],
    },
    { title: 'End', end: 'success' },
  ],
});
const second = scenario({
  id: 'second-call',
  title: 'Second call',
  remembers: ['party', 'promised-friday'],
  facts: { party: 'The party is on Saturday', 'promised-friday': 'You promised Friday' },
  scenes: [
    {
      title: 'One',
      choices: [
        { say: 'Call as promised', to: 'end', when: 'needs promised-friday', does: '+2 keep-promises' },
        { say: 'Put it off', to: 'end', does: '-2 keep-promises' },
        { say: 'Talk of the weather', to: 'end' },
      ],
    },
    { title: 'End', end: 'success' },
  ],
});

function played(role: Scenario, texts: readonly string[], known: readonly string[] = []): Play {
  const program = prepare(role);
  const ids = texts.map((text) => [...program.choices.values()].find((choice) => choice.text === text)!.id);
  const result = replay(program, known, movesOf(ids));
  if (!result.ok) throw new Error(result.problem.why);
  return result.value;
}

const promised = played(first, ['Note the party', 'Promise Friday']);

describe('what is known at the start', () => {
  it('is everything for a learner who finished nothing with this person', () => {
    expect(knownAtStart(second, [])).toEqual(['party', 'promised-friday']);
    expect(knownAtStart(second, [played(first, ['Note the party'])])).toEqual(['party', 'promised-friday']);
  });

  it('is what was learned in finished attempts of other role-plays with this person', () => {
    expect(knownAtStart(second, [played(first, ['Note the party', 'Say goodbye'])])).toEqual(['party']);
    expect(knownAtStart(second, [played(first, ['Say goodbye'])])).toEqual([]);
    expect(knownAtStart(second, [played(first, ['Say goodbye']), promised])).toEqual(['party', 'promised-friday']);
  });

  it('is not changed by earlier attempts of the same role-play', () => {
    expect(knownAtStart(second, [played(second, ['Put it off'])])).toEqual(['party', 'promised-friday']);
  });

  it('is not changed by what happened with another person', () => {
    const other = played({ ...first, customer: 'mr-okafor' }, ['Say goodbye']);
    expect(knownAtStart(second, [other])).toEqual(['party', 'promised-friday']);
  });

  it('is everything inside a package', () => {
    expect(knownAtStart(second, [played(first, ['Say goodbye'])], true)).toEqual(['party', 'promised-friday']);
  });
});

describe('the client file', () => {
  const states = (plays: readonly Play[]) => clientFile('mrs-berg', plays).map((note) => [note.fact, note.promise]);

  it('keeps each note once, with the role-play that it comes from', () => {
    expect(clientFile('mrs-berg', [promised, promised])).toEqual([
      { fact: 'party', text: 'The party is on Saturday', scenario: 'first-call', title: 'First call', promise: null },
      {
        fact: 'promised-friday',
        text: 'You promised Friday',
        scenario: 'first-call',
        title: 'First call',
        promise: 'open',
      },
    ]);
    expect(clientFile('mr-okafor', [promised])).toEqual([]);
  });

  it.each([
    ['Call as promised', 'kept'],
    ['Put it off', 'broken'],
    ['Talk of the weather', 'open'],
  ])('after "%s" the promise is %s', (reply, state) => {
    const later = played(second, [reply], ['party', 'promised-friday']);
    expect(states([promised, later])).toEqual([
      ['party', null],
      ['promised-friday', state],
    ]);
  });
});
