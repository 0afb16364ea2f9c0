import { describe, expect, it } from 'vitest';
import { proveLate } from '../../support/world.ts';

/** Two replies with the same words, each with its own conditions, behind a question that teaches `gift`. */
function told(first: string, second: string): string[] {
  const text = `---
title: The late parcel
customer: mrs-berg
meters:
  trust: 0 of 3
facts:
  gift: A birthday present
  order: Order 4711
---

## The call

- [What is it for?](#the-answer)
  - \`+1 ask-dont-assume, learn gift\`
- [Order number?](#the-answer)
  - \`-1 ask-dont-assume\`

## The answer

- \`${first}\` [It leaves today.](#goodbye)
  - \`+1 own-the-problem, trust +1\`
- \`${second}\` [It leaves today.](#goodbye)
  - \`-1 own-the-problem, learn order\`
- [It should turn up.](#goodbye)
  - \`-2 no-false-hope\`

## Goodbye

> Thank you.

Ask first what it is for.

\`end partial\`
`;
  const found = proveLate(text).diagnostics.filter(({ code }) => code === 'E306');
  return found.map(({ place, values }) => `${place.line}:${place.column} ${values['text']} (line ${values['line']})`);
}

describe('two replies with the same words', () => {
  it('fault 26: are told at the second where both can be open at once', () => {
    expect(told('needs gift', 'unless order')).toEqual(['22:3 It leaves today. (line 20)']);
    expect(told('needs gift', 'needs gift')).toEqual(['22:3 It leaves today. (line 20)']);
  });

  it('are let be where conditions part them, or the search never finds both open', () => {
    expect(told('needs gift', 'unless gift')).toEqual([]);
    expect(told('needs gift', 'needs order')).toEqual([]);
    expect(told('unless gift', 'needs trust 1')).toEqual([]);
  });
});
