import type { Course } from '../../src/core/curriculum/course.ts';
import type { TestPageData } from '../../src/elements/mixed-test/page-data.ts';
import { questionsOn } from '../support/questions.ts';

export const RULES = ['be-kind', 'be-clear', 'be-quick'];
export const COURSE: Course = {
  ...{ id: 'ten', title: 'Ten', summary: '', audience: ['external'], closing: null, counts: 'best', attempts: null },
  steps: [{ kind: 'lesson', id: 'kind', title: 'Be kind', required: true, minutes: 3, rules: RULES }],
};
export const PAGE: TestPageData = {
  course: COURSE,
  pool: {
    rules: RULES.map((rule) => ({ rule, competency: 'courtesy', inLesson: true })),
    questions: RULES.flatMap((rule) => questionsOn(rule)),
  },
  length: 3,
  competencies: { courtesy: 'Courtesy' },
  links: Object.fromEntries(
    RULES.map((rule) => [
      rule,
      { rule: { title: rule, href: `/rules/${rule}/` }, lesson: { title: 'Be kind', href: '/courses/ten/kind/' } },
    ]),
  ),
  courseHref: '/courses/ten/',
};

/** The page as `courses/[course]/test.astro` writes it, as far as the element needs it. */
export function showTestPage(): void {
  const main = document.createElement('main');
  main.innerHTML = `<h1>Before and after</h1><rapport-mixed-test>
    <div data-body><p role="status">…</p></div><p role="status" data-test-status></p>
    <script type="application/json">${JSON.stringify(PAGE)}</script></rapport-mixed-test>`;
  // All at once: in a browser the element is defined when the page has been read.
  document.body.replaceChildren(main);
}
