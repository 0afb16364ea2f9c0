import { expect, it } from 'vitest';
import { printed } from '../../src/core/typography.ts';

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
