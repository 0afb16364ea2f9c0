import { course as words } from '#messages/course.ts';
import type { Course } from '../core/curriculum/course.ts';
import { dayAt } from '../core/days.ts';
import type { CourseProgress, StepProgress } from '../core/progress/learner.ts';
import { foldTests, NO_TESTS } from '../core/progress/mixed-test.ts';
import { ownView } from '../core/progress/own-view.ts';
import { reloadInTurn } from '../core/reload-in-turn.ts';
import { showCoursePlan } from './course-plan.ts';
import { showCourseTests } from './course-tests.ts';
import { openWorld } from './open-store.ts';

/** The page of a course: marks what the learner has done, and points to where they go on. */
export class CourseElement extends HTMLElement {
  async connectedCallback(): Promise<void> {
    // The build wrote it from a checked course.
    const course = JSON.parse(this.dataset['course'] ?? '') as Course;
    const { store, now } = await openWorld();
    const show = reloadInTurn(async () => {
      const [state, events] = await Promise.all([store.state(), store.read()]);
      const moment = now();
      const today = dayAt(moment, -new Date(moment).getTimezoneOffset());
      const view = ownView([course], { state, events, today });
      const progress = view.courses[0]!;
      this.#show(progress);
      showCoursePlan(this, view, today);
      if (this.querySelector('[data-test]'))
        showCourseTests(this, foldTests(events).get(course.id) ?? NO_TESTS, progress);
    });
    store.watch(() => void show());
    await show();
  }

  #show(progress: CourseProgress): void {
    if (progress.status === 'notStarted') return;
    for (const step of progress.steps) this.#showStep(step);
    const line = this.querySelector('[data-progress]');
    const sentence = words.progress(progress.stepsDone, progress.steps.length);
    if (line) line.textContent = progress.status === 'completed' ? words.completed : sentence;
    const link = this.querySelector<HTMLAnchorElement>('[data-go-on]');
    const to = progress.next && this.#linkOf(progress.next.step.id);
    if (!link) return;
    link.textContent = to ? words.goOn(progress.next!.step.title) : words.again;
    if (to) link.href = to;
  }

  #showStep({ step, status, score, passed, counted }: StepProgress): void {
    const row = this.querySelector<HTMLElement>(`[data-step="${step.id}"]`);
    const badge = row?.querySelector<HTMLElement>('[data-status]');
    if (!row || !badge) return;
    row.dataset['done'] = String(status === 'completed');
    const percent = score?.percent ?? null;
    const isOnlyPlayed = status === 'completed' && passed === false;
    const said = isOnlyPlayed ? words.played : words.status[status];
    badge.textContent = [said, percent === null ? '' : words.score(percent)].filter(Boolean).join(', ');
    badge.dataset['tone'] = status === 'completed' && !isOnlyPlayed ? 'good' : 'warn';
    badge.hidden = badge.textContent === '';
    const lookBack = row.querySelector<HTMLAnchorElement>('[data-look-back]');
    if (!lookBack || counted === null) return;
    lookBack.href = `${this.#linkOf(step.id)}#attempt=${counted}`;
    lookBack.hidden = false;
  }

  #linkOf(step: string): string | undefined {
    return this.querySelector<HTMLAnchorElement>(`[data-step="${step}"] [data-step-link]`)?.href;
  }
}

if (!customElements.get('rapport-course')) customElements.define('rapport-course', CourseElement);
