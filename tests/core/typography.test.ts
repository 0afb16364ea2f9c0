import { describe, expect, it } from 'vitest';
import { isolated, printed } from '../../src/core/typography.ts';

it.each([
  ['"It\'s late."', '“It’s late.”'],
  ['She said, "No."', 'She said, “No.”'],
  ['("Why?")', '(“Why?”)'],
  ["the customers' file", 'the customers’ file'],
  ['"\'Perhaps\' is no answer."', '“‘Perhaps’ is no answer.”'],
  ['Two... No.', 'Two… No.'],
])('prints %s as %s', (typed, expected) => {
  expect(printed(typed)).toBe(expected);
});

it('goes on from the letter before, where a text is set in parts', () => {
  expect(printed('"', 'e')).toBe('”');
  expect(printed('"', ' ')).toBe('“');
});

describe('a text that somebody typed', () => {
  it.each([
    ['Zoë O’Hara', 'Zoë O’Hara'],
    ['photo\u202egpj.exe', 'photogpj.exe'],
    ['\u2069Ada\u2066', 'Ada'],
    ['שרה', '\u2068שרה\u2069'],
    ['\u202eمريم (1)', '\u2068مريم (1)\u2069'],
    ['Ada \u200f', '\u2068Ada \u200f\u2069'],
    ['=1+1 <b>', '=1+1 <b>'],
  ])('%j stands in a sentence as %j', (typed, expected) => {
    expect(isolated(typed)).toBe(expected);
    expect(isolated(isolated(typed))).toBe(expected);
  });
});
