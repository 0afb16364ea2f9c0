import type { Catalogue, Rule } from '../../src/core/curriculum/competency.ts';
import type { Question } from '../../src/core/curriculum/question.ts';

/** A rule of a competency, as far as questions and coverage look at it. */
export function ruleOf(id: string, competency = 'listening', know = false): Rule {
  return {
    ...{ id, know, competency, title: id, statement: '', audience: ['external'], critical: false, tenRule: null },
    ...{ explanation: '', kept: '', broken: '', neighbours: [], documents: [] },
  };
}

export function catalogueOf(rules: readonly Rule[]): Catalogue {
  const ids = [...new Set(rules.map(({ competency }) => competency))];
  return {
    competencies: ids.map((id) => ({ id, title: `Title of ${id}`, statement: '' })),
    rules: new Map(rules.map((rule) => [rule.id, rule])),
  };
}

/** `count` questions on a rule; the second of three options is right. */
export function questionsOn(rule: string, count = 2): Question[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `${rule}-${at + 1}`,
    rule,
    ask: `What about ${rule} (${at + 1})?`,
    options: ['a', 'b', 'c'].map((say) => ({ say: `${say} ${rule}`, right: say === 'b', why: `Because ${say}.` })),
  }));
}
