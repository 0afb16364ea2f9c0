import { describe, expect, it } from 'vitest';
import { ruleCoverage } from '../../../src/core/scenario/coverage.ts';
import { catalogueOf, questionsOn, ruleOf } from '../../support/questions.ts';
import { scenario } from '../../support/scenario-builder.ts';

const reply = (does: string) => ({ say: does, to: 'end', does });
const talk = scenario({
  id: 'talk',
  scenes: [
    { title: 'One', choices: [reply('+1 listen'), reply('-1 listen')] },
    { title: 'Two', choices: [reply('+2 listen'), reply('-1 listen'), reply('-2 listen')] },
    { title: 'End', end: 'success' },
  ],
});
const lesson = (...rules: string[]) => ({ course: 'a', id: 'b', title: 'B', rules });
const covered = (rules: readonly ReturnType<typeof ruleOf>[], lessons: readonly string[], asked: readonly string[]) =>
  ruleCoverage({
    catalogue: catalogueOf(rules),
    lessons: [lesson(...lessons)],
    bank: asked.flatMap((rule) => questionsOn(rule)),
    scenarios: [talk],
  });

describe('the coverage of a rule', () => {
  it('is whole with a lesson, two questions, and two scenes to keep and to break it in', () => {
    const [row] = covered([ruleOf('listen')], ['listen'], ['listen']);
    expect(row).toMatchObject({ isTaught: true, missing: [], questions: ['listen-1', 'listen-2'] });
    expect(row?.kept.map(({ scene }) => scene)).toEqual(['one', 'two']);
    expect(row?.broken.map(({ scene }) => scene)).toEqual(['one', 'two']);
  });

  it('names each thing that is missing', () => {
    const [scored, taught] = covered([ruleOf('listen'), ruleOf('ask')], ['ask'], []);
    expect(scored?.missing).toEqual(['lessons', 'questions']);
    expect(taught?.missing).toEqual(['questions', 'kept', 'broken']);
  });

  it('asks of a rule to be known for a lesson and two questions only', () => {
    expect(covered([ruleOf('know', 'value', true)], ['know'], ['know'])[0]?.missing).toEqual([]);
  });

  it('asks nothing of a rule that no course has come to', () => {
    expect(covered([ruleOf('later')], [], [])[0]).toMatchObject({ isTaught: false, missing: [] });
  });
});
