import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/core/curriculum/catalogue.ts';
import { courseProblem } from '../../../src/messages/en/course-checks.ts';

const COMPETENCIES = '- id: reliability\n  title: Reliability\n  statement: The word is kept.\n';
const rule = (id: string, more = '') => `- id: ${id}
  title: Title
  statement: Does it.
  competency: reliability
  for: [external]
  explanation: Because.
  kept: Yes.
  broken: No.
  documents: ["002"]
${more}`;

const read = (rules: string, competencies = COMPETENCIES) =>
  readCatalogue({
    rules: { file: 'rules.yaml', text: rules },
    competencies: { file: 'competencies.yaml', text: competencies },
  });
const problems = (rules: string, competencies?: string) => read(rules, competencies).problems.map(courseProblem);

describe('the catalogue', () => {
  it('gives rules in the order of the file, with what was left out filled in', () => {
    const { catalogue, problems: found } = read(rule('b') + rule('a', '  critical: true\n'));
    expect(found).toEqual([]);
    expect([...catalogue.rules.keys()]).toEqual(['b', 'a']);
    expect(catalogue.rules.get('b')).toMatchObject({ critical: false, know: false, tenRule: null, neighbours: [] });
    expect(catalogue.rules.get('a')?.critical).toBe(true);
    expect(catalogue.rules.get('a')?.audience).toEqual(['external']);
  });

  it.each<[name: string, rules: string, expected: string]>([
    [
      'an unknown competency at its word',
      rule('a').replace('reliability', 'reliabilty'),
      'rules.yaml:4:15 error K011 "reliabilty" is not a competency. Did you mean "reliability"?',
    ],
    [
      'an unknown neighbour at its word',
      rule('keep-promises') + rule('b', '  neighbours:\n    - rule: keep-promise\n      difference: Other.\n'),
      'rules.yaml:20:13 error K012 The neighbour "keep-promise" is not a rule. Did you mean "keep-promises"?',
    ],
    [
      'a rule that is its own neighbour',
      rule('a', '  neighbours:\n    - rule: a\n      difference: Other.\n'),
      'rules.yaml:11:13 error K013 "a" is named as its own neighbour. Name the rule that it is mixed up with.',
    ],
    [
      'an id used twice',
      rule('a') + rule('a'),
      'rules.yaml:10:7 error K010 "a" is listed twice (first on line 1). Records keep ids for ever: rename one.',
    ],
    [
      'a missing field',
      rule('a').replace('  kept: Yes.\n', ''),
      'rules.yaml:1:3 error K002 The field "kept" is missing. Add "kept:" with its value.',
    ],
    [
      'a mistyped field, once',
      rule('a').replace('kept:', 'kpet:'),
      'rules.yaml:7:3 error K003 Nothing reads a field called "kpet". Did you mean "kept"?',
    ],
    [
      'a value of the wrong kind',
      rule('a').replace('[external]', '[extern]'),
      'rules.yaml:5:9 error K004 "for" must be one of: external, internal, leads.',
    ],
    [
      'a number that lost its zeros',
      rule('a').replace('"002"', '002'),
      'rules.yaml:9:15 error K004 "documents" must be words.',
    ],
    [
      'an alias',
      rule('a').replace('[external]', '*everyone'),
      'rules.yaml:5:8 error K005 "*everyone" copies another place of the file, which is switched off. Write the text out.',
    ],
  ])('names %s', (_, rules, expected) => {
    expect(problems(rules)).toEqual([expected]);
  });

  it('names text that YAML cannot read, with its line', () => {
    expect(problems('- id: "a\n')[0]).toMatch(/^rules\.yaml:\d+:\d+ error K001 This cannot be read: /);
  });
});
