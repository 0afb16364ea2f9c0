import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../src/core/scenario/checks/example.ts';
import { sentenceOf } from '../../../src/messages/en/checks.ts';
import { proveLate } from '../../support/world.ts';

/** What is said of recorded plays of the guide's sample role-play. */
function told(...lines: readonly string[]): string[] {
  const plays = { file: 'late.plays.md', text: lines.join('\n') };
  return proveLate(`${SAMPLE.join('\n')}\n`, 10_000, [plays])
    .diagnostics.filter(({ place }) => place.file === plays.file)
    .map((one) => `${one.place.line}:${one.place.column} ${one.code} ${sentenceOf(one)}`);
}

describe('recorded plays', () => {
  it('are played again, each choice by its words', () => {
    expect(
      told('## Best', '', '1. What is it for?', '2. It will be there in time.', '', '`end success, 3 points, passed`'),
    ).toEqual([]);
  });

  it('take bent quotes and Windows line ends for what was said', () => {
    const bent = SAMPLE.join('\n').replaceAll('I am sorry.', "I'm sorry.");
    const plays = '## Sorry\r\n\r\n1. I’m sorry. What happened?\r\n\r\n`end success, 2 points`\r\n';
    expect(proveLate(`${bent}\n`, 10_000, [{ file: 'late.plays.md', text: plays }]).diagnostics).toEqual([]);
  });

  it('are told at the first thing that is no longer so', () => {
    expect(told('## A', '1. Order nmber?', '2. Nobody said this.', '`end partial`')).toEqual([
      '2:4 E901 Nobody can say "Order nmber?" in "The call". Did you mean "Order number?"?',
    ]);
    expect(told('## A', '1. Order number?', '`end partial, 1 point`')).toEqual([
      '3:1 E904 This play comes to -1 points, not to 1.',
    ]);
  });

  it('are told once where a line is not read, whatever follows from it', () => {
    expect(told('## A', '- What is it for?', '1. It will be there in time.', '`end success`')).toEqual([
      '2:1 E907 This line is not read. A play has numbered lines, `known FACT` and `end success, 6 points`.',
    ]);
    expect(told('1. Order number?')).toEqual([expect.stringMatching(/^1:1 E907 /)]);
  });

  it('start only with facts that the role-play remembers', () => {
    expect(told('## A', '`known gift`', '1. Order number?', '`end partial`')).toEqual([
      '1:1 E911 "gift" cannot be known before this call. Add "remembers: [gift]" to the role-play, or leave it out.',
    ]);
  });
});
