import { describe, expect, it } from 'vitest';
import { copyLines, LIMITS, printCopy, readCopy } from '../../../src/core/progress/copy-file.ts';
import { misbehaviour, mutant, soundCopy } from '../../support/copy-mutants.ts';

const sound = soundCopy();
const lines = sound.trimEnd().split('\n');
const reclosed = (changed: readonly string[]) => printCopy(changed, null);
const content = lines.slice(0, -1);
const edit = (at: number, from: string | RegExp, to: string) =>
  content.map((line, i) => (i === at ? line.replace(from, to) : line));

describe('a copy', () => {
  it('comes back as it went out', () => {
    const read = readCopy(sound);
    expect(read.ok && [read.value.entries.length, read.value.scenarios.length]).toEqual([30, 1]);
    expect(read.ok && printCopy(copyLines(read.value, read.value.made), null)).toBe(sound);
  });

  it('may have lost its last line break on the way', () => {
    expect(readCopy(sound.trimEnd()).ok).toBe(true);
  });
});

describe('a file from outside', () => {
  it.each([
    ['an empty file', '', 'notOurs', 0],
    ['another kind of file', 'name,score\nAda,9\n', 'notOurs', 1],
    ['another kind of file of one line', 'Minutes of the meeting', 'notOurs', 1],
    ['JSON of another kind on one line, as a plan is', '{"form":1,"plan":{}}\n', 'notOurs', 1],
    ['a file cut within its first line', sound.slice(0, 20), 'cutShort', 1],
    ['JSON of another kind', '{"rapport":"plan","form":1,"made":"x"}\n{}\n', 'notOurs', 1],
    ['a newer form', sound.replace('"form":1,"made"', '"form":2,"made"'), 'newer', 1],
    ['a file cut short', `${content.slice(0, 9).join('\n')}\n`, 'cutShort', 9],
    ['a changed letter', sound.replace('Ada 3', 'Eve 3'), 'checksum', 33],
    ['a line that is no JSON', reclosed([...content, '{"link":']), 'notJson', 33],
    ['a line that is too long', reclosed([...content, 'x'.repeat(LIMITS.lineBytes + 1)]), 'lineTooLong', 33],
    ['a line that is too deep', reclosed([...content, '['.repeat(5_000_000 / 10)]), 'tooDeep', 33],
    [
      'a deep line with brackets in texts first',
      reclosed([...content, `{"a":"\\"[[","b":${'['.repeat(40)}`]),
      'tooDeep',
      33,
    ],
    ['a field too many', reclosed(edit(4, '{"event":', '{"score":9,"event":')), 'shape', 5],
    ['a prototype as a field', reclosed(edit(4, '{"event":', '{"__proto__":{"admin":true},"event":')), 'shape', 5],
    ['a number beyond all bounds', reclosed(edit(4, '"lamport":3', '"lamport":1e400')), 'shape', 5],
    [
      'a lamport that would overtake all later events',
      reclosed(edit(4, '"lamport":3', '"lamport":9007199254740991')),
      'shape',
      5,
    ],
    ['a type of a newer version', reclosed(edit(4, 'attempt.finished', 'badge.won')), 'newer', 5],
    ['a role-play that was changed', reclosed(edit(1, 'Looking', 'Cooking')), 'shape', 2],
  ])('is refused by line: %s', (_what, text, code, line) => {
    expect(readCopy(text)).toEqual({ ok: false, problem: { code, line, n: 0 } });
  });

  it.each([
    [
      'an altered score',
      reclosed(content.map((line) => line.replace('"attempt":"a3","best":10', '"attempt":"a3","best":5'))),
      'altered',
      18,
    ],
    ['a dropped event', reclosed(content.filter((_, i) => i !== 11)), 'gap', 10],
    [
      'two events that changed places',
      reclosed(
        content.map((line) => line.replace('"n":7,', '"n":8!').replace('"n":8,', '"n":7,').replace('"n":8!', '"n":8,')),
      ),
      'altered',
      7,
    ],
  ])('fault 34: is refused by entry: %s', (_what, text, code, n) => {
    expect(readCopy(text)).toEqual({ ok: false, problem: { code, line: 0, n } });
  });

  it('may say the same thing twice, which counts once', () => {
    const twice = readCopy(reclosed([...content, ...content.slice(5)]));
    expect(twice.ok && twice.value.entries.length).toBe(30);
  });

  it('fault 33: never makes the reader throw, pollute, hesitate or answer differently: 500 mutants', () => {
    const found = Array.from({ length: 500 }, (_, seed) => misbehaviour(mutant(sound, seed))).filter(Boolean);
    expect(found).toEqual([]);
  }, 30_000);
});
