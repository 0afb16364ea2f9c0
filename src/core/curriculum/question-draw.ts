import { grouped } from '../grouped.ts';
import { chanceFrom, shuffled } from '../time.ts';
import type { Catalogue } from './competency.ts';
import type { Course } from './course.ts';
import { seedOf } from './exercise-order.ts';
import type { Question } from './question.ts';

/** How many questions a mixed test has: five minutes, and each competency of a course at least once. */
export const TEST_LENGTH = 10;
/** A course on fewer rules than this has no test: it would measure nothing. */
export const LEAST_RULES = 3;

/** A rule that a course teaches and the bank asks about. */
export interface TestRule {
  readonly rule: string;
  readonly competency: string;
  /** A lesson of the course teaches it; the others come up in its role-plays. */
  readonly inLesson: boolean;
}

/** What the tests of one course are drawn from. */
export interface TestPool {
  readonly rules: readonly TestRule[];
  readonly questions: readonly Question[];
}

/** The pool of a course: its rules that have a question, in the order of its steps; null where they are too few. */
export function testPool(course: Course, { rules }: Catalogue, bank: readonly Question[]): TestPool | null {
  const byRule = byRuleOf(bank);
  const taught = new Set(course.steps.flatMap((step) => (step.kind === 'lesson' ? step.rules : [])));
  const all = [...new Set([...taught, ...course.steps.flatMap((step) => step.rules)])];
  const asked = all.flatMap((rule): TestRule[] => {
    const known = rules.get(rule);
    return known && byRule.has(rule) ? [{ rule, competency: known.competency, inLesson: taught.has(rule) }] : [];
  });
  if (asked.length < LEAST_RULES) return null;
  return { rules: asked, questions: asked.flatMap(({ rule }) => byRule.get(rule)!) };
}

/**
 * A test on its own: ids of questions in the order in which they are asked, each on another rule. Rules are taken in turns
 * from each competency, those of the lessons first; the seed decides among equals, so that the same seed gives the same test.
 */
export function drawTest(pool: TestPool, seed: number): readonly string[] {
  const chance = chanceFrom(seed);
  const queues = [...grouped(pool.rules, ({ competency }) => competency).values()].map((rules) =>
    shuffled(rules, chance).toSorted((a, b) => Number(b.inLesson) - Number(a.inLesson)),
  );
  const turns = shuffled(queues, chance);
  const longest = Math.max(0, ...turns.map(({ length }) => length));
  const inTurns = Array.from({ length: longest }, (_, at) => turns.flatMap((queue) => queue[at] ?? [])).flat();
  const byRule = byRuleOf(pool.questions);
  return shuffled(inTurns.slice(0, TEST_LENGTH), chance).map(({ rule }) => pickOf(byRule.get(rule)!, chance));
}

/**
 * The test after a course: the rules of the test before it, each by another question where there is one, so that it does
 * not measure whether the wording was remembered. A rule that the bank has lost meanwhile is left out.
 */
export function drawAgain(before: readonly string[], pool: TestPool, seed: number): readonly string[] {
  const chance = chanceFrom(seed);
  const byRule = byRuleOf(pool.questions);
  const picked = before.flatMap((id) => {
    const all = byRule.get(ruleOf(id)) ?? [];
    const others = all.filter((question) => question.id !== id);
    return all.length === 0 ? [] : [pickOf(others.length > 0 ? others : all, chance)];
  });
  return shuffled(picked, chance);
}

const byRuleOf = (bank: readonly Question[]) => grouped(bank, ({ rule }) => rule);

function pickOf(questions: readonly Question[], chance: () => number): string {
  return questions[Math.floor(chance() * questions.length)]!.id;
}

/** The rule that a question is about, from its id alone: it holds also for a question that the bank no longer has. */
export function ruleOf(question: string): string {
  return question.replace(/-\d+$/, '');
}

/** The order in which a question's options are shown in one test, as places in the file. */
export function optionOrder({ id, options }: Question, seed: number): readonly number[] {
  return shuffled([...options.keys()], chanceFrom((seedOf(id) ^ seed) >>> 0));
}
