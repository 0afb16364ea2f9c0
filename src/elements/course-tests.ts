import { mixedTest as words } from '#messages/mixed-test.ts';
import { gainsOf } from '../core/progress/gain.ts';
import type { CourseProgress } from '../core/progress/learner.ts';
import { type CourseTests, testOffer } from '../core/progress/mixed-test.ts';
import { gainView } from './gain-view.ts';
import { make } from './rich-nodes.ts';

/** On the page of a course: how far the tests before and after it are, and what was gained. */
export function showCourseTests(host: HTMLElement, tests: CourseTests, progress: CourseProgress): void {
  const isCompleted = progress.status === 'completed';
  const isBegun = progress.status !== 'notStarted';
  const offer = testOffer(tests, { isBegun, isCompleted });
  const { before, after } = tests;
  if (before?.finished) mark(host, 'before', words.row.done, true);
  else if (isBegun) leaveOut(host);
  else if (before) mark(host, 'before', words.row.open, false);
  if (offer.kind === 'done') mark(host, 'after', words.row.done, true);
  else if (after) mark(host, 'after', words.row.open, false);
  else if (offer.kind === 'after') mark(host, 'after', words.row.now, false);
  const gains = gainsOf(tests);
  const place = host.querySelector('[data-gain]');
  // The build wrote the titles of the competencies.
  const titles = JSON.parse(host.dataset['competencies'] ?? '{}') as Record<string, string>;
  if (gains && place) place.replaceChildren(make('h2', {}, words.gainHeading), ...gainView(gains, titles));
}

/** Once the course has begun, the test before it is past: its line says so and leads nowhere. */
function leaveOut(host: HTMLElement): void {
  const what = host.querySelector('[data-test="before"] a .small');
  host.querySelector('[data-test="before"] a')?.removeAttribute('href');
  if (what) what.textContent = words.row.beforePast;
}

function mark(host: HTMLElement, phase: 'before' | 'after', word: string, isDone: boolean): void {
  const row = host.querySelector<HTMLElement>(`[data-test="${phase}"]`);
  const badge = row?.querySelector<HTMLElement>('[data-status]');
  if (!row || !badge) return;
  row.dataset['done'] = String(isDone);
  badge.textContent = word;
  badge.dataset['tone'] = isDone ? 'good' : 'warn';
  badge.hidden = false;
}
