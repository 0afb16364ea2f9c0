import type { Catalogue } from '../core/curriculum/competency.ts';
import type { Course } from '../core/curriculum/course.ts';
import type { Question } from '../core/curriculum/question.ts';
import { TEST_LENGTH, testPool } from '../core/curriculum/question-draw.ts';
import { printed } from '../core/typography.ts';
import type { TestPageData } from '../elements/mixed-test/page-data.ts';
import { href } from './href.ts';
import { hrefOfStep } from './step-href.ts';

/** Where the tests before and after a course stand. */
export function hrefOfTest(course: string): string {
  return href(`/courses/${course}/test/`);
}

/** What the page of a course's tests is built with; null where the bank has too little for one. */
export function testPageData(course: Course, catalogue: Catalogue, bank: readonly Question[]): TestPageData | null {
  const pool = testPool(course, catalogue, bank);
  if (!pool) return null;
  const linkOf = (id: string) => {
    const step = course.steps.find((one) => one.kind === 'lesson' && one.rules.includes(id));
    return {
      rule: { title: catalogue.rules.get(id)?.title ?? id, href: href(`/rules/${id}/`) },
      lesson: step ? { title: step.title, href: hrefOfStep(course, step) } : null,
    };
  };
  return {
    course,
    pool: { ...pool, questions: pool.questions.map(inPrint) },
    length: Math.min(TEST_LENGTH, pool.rules.length),
    competencies: Object.fromEntries(catalogue.competencies.map(({ id, title }) => [id, title])),
    links: Object.fromEntries(pool.rules.map(({ rule }) => [rule, linkOf(rule)])),
    courseHref: href(`/courses/${course.id}/`),
  };
}

function inPrint({ ask, options, ...question }: Question): Question {
  const shown = options.map(({ say, why, right }) => ({ say: printed(say), right, why: printed(why) }));
  return { ...question, ask: printed(ask), options: shown };
}
