import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../src/core/scenario/people.ts';

const read = (...lines: string[]) => readPeople(lines.join('\n'), 'people.yaml');
const codes = (...lines: string[]) =>
  read(...lines).problems.map(({ place, code }) => `${place.line}:${place.column} ${code}`);
const anna = ['- id: anna', '  name: Anna', '  role: Guest', '  kind: customer'];

describe('people.yaml', () => {
  it('gives people with their portrait as one text and their facts', () => {
    const { people, problems } = read(
      ...anna,
      '  portrait: { seed: anna, head: bun }',
      '  facts:',
      '    dog: She has a dog',
    );
    expect(problems).toEqual([]);
    expect(people).toEqual([
      {
        id: 'anna',
        name: 'Anna',
        role: 'Guest',
        kind: 'customer',
        portrait: '{"head":"bun","seed":"anna"}',
        facts: [{ name: 'dog', text: 'She has a dog' }],
      },
    ]);
  });

  it('takes the id for the seed of a portrait that is not given', () => {
    expect(read(...anna).people[0]?.portrait).toBe('anna');
  });

  it.each([
    ['an unknown field', [...anna, '  pet: dog'], ['5:3 E013']],
    ['a missing field', anna.slice(0, 3), ['1:3 E014']],
    ['another kind', [...anna.slice(0, 3), '  kind: friend'], ['4:9 E015']],
    ['an id with capitals', ['- id: Anna', ...anna.slice(1)], ['1:7 E111']],
    ['a fact without words', [...anna, '  facts:', '    dog:'], ['6:9 E015']],
    ['a map in place of a list', ['anna: Anna'], ['1:1 E015']],
    ['what YAML cannot read', ['- id: "anna'], ['1:12 E012']],
  ])('tells %s at its place', (_, lines, told) => {
    expect(codes(...lines)).toEqual(told);
  });
});
