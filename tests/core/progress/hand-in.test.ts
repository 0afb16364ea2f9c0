import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../../../src/core/progress/events.ts';
import { HAND_IN_BYTES, handInLines, handInOf, readHandIn } from '../../../src/core/progress/hand-in.ts';
import type { PrivateKind } from '../../../src/core/progress/private.ts';
import { handInText, recordOf } from '../../support/hand-ins.ts';
import { answered, finished, said, started } from '../../support/histories.ts';
import { largeScenario } from '../../support/large-scenario.ts';

const drafts: readonly EventDraft[] = [
  { type: 'learner.named', data: { name: 'Ada', role: null } },
  answered('greet'),
  started({ attempt: 'a1' }),
  said('a1'),
  { type: 'view.given', data: { attempt: 'a1', text: 'I was too fast.' } },
  finished('a1', 8),
  started({ attempt: 'p1', kind: 'practice' }),
  said('p1'),
  finished('p1', 2),
  { type: 'review.answered', data: { item: 'question/ten-rules/greet/c1', right: true } },
  { type: 'note.left', data: { on: 'lesson:ten-rules/greet', text: 'for me', private: true } },
  { type: 'note.left', data: { on: 'lesson:ten-rules/greet', text: 'for you', private: false } },
];
const copy = recordOf(drafts);
const told = (ticked: readonly PrivateKind[]) =>
  handInOf(copy, new Set(ticked)).entries.flatMap((entry) => ('event' in entry ? [entry.event.n] : []));

describe('what is handed in', () => {
  it.each([
    ['nothing private by default', [], [1, 2, 3, 4, 6, 12]],
    ['practice where it is ticked', ['practice'], [1, 2, 3, 4, 6, 7, 8, 9, 12]],
    ['reviews where they are ticked', ['reviews'], [1, 2, 3, 4, 6, 10, 12]],
    ['own views where they are ticked', ['views'], [1, 2, 3, 4, 5, 6, 12]],
    ['private notes where they are ticked', ['notes'], [1, 2, 3, 4, 6, 11, 12]],
  ] as const)('holds %s', (_what, ticked, places) => {
    expect(told(ticked)).toEqual(places);
  });

  it('holds none of the words that were left out, and still verifies', async () => {
    const text = await handInText({ copy });
    expect(text).not.toMatch(/too fast|for me/);
    const read = readHandIn(text);
    expect(read.ok && read.value.header).toEqual({ file: 'f1', learner: 'ada', made: '2026-03-02T10:00:00+01:00' });
    expect(read.ok && read.value.entries.length).toBe(drafts.length);
  });

  it('leaves the text of a role-play out rather than growing too large', () => {
    const scenarios = Array.from({ length: 12 }, (_, seed) => {
      const scenario = largeScenario({ scenes: 400, meters: 0, facts: 0, hubs: 4, back: 0, seed });
      return { scenario, scenarioHash: `h${seed}`, scoringHash: 's', bounds: { best: 1, worst: 0, states: 1 } };
    });
    const header = { file: 'f', learner: 'ada', made: '2026-03-02T10:00:00Z' };
    const { lines, textsLeftOut } = handInLines(header, { ...copy, scenarios });
    expect(textsLeftOut).toBeGreaterThan(0);
    expect(textsLeftOut).toBeLessThan(12);
    expect(lines.join('\n').length).toBeLessThan(HAND_IN_BYTES);
  });
});

describe('a file that is not a hand-in as we write it', () => {
  it.each([
    ['a copy of a record', (text: string) => text.replace('"hand-in"', '"record"'), 'notOurs'],
    ['a newer form', (text: string) => text.replace('"form":1', '"form":2'), 'newer'],
    ['one without its last line break', (text: string) => text.trimEnd(), 'checksum'],
    ['one with a blank behind its end', (text: string) => `${text.trimEnd()} \n`, 'checksum'],
    ['one that is cut short', (text: string) => text.slice(0, -400), 'cutShort'],
    ['a changed result', (text: string) => text.replace('"points":8', '"points":9'), 'checksum'],
  ])('is refused: %s', async (_what, change, code) => {
    const read = readHandIn(change(await handInText({ copy })));
    expect(read).toMatchObject({ ok: false, problem: { code } });
  });

  it('is refused where it holds the record of somebody else', async () => {
    const read = readHandIn(await handInText({ copy, learner: 'eve' }));
    expect(read).toMatchObject({ ok: false, problem: { code: 'shape' } });
  });
});
