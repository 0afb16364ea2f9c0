import { course as words } from '#messages/course.ts';
import { duty } from '#messages/duty.ts';
import type { Day } from '../core/days.ts';
import { sayingOf, urgencyOf } from '../core/progress/own-saying.ts';
import type { OwnView } from '../core/progress/own-view.ts';
import { make } from './rich-nodes.ts';

/** On the page of a course: what the learner's plan says of it. A role-play that the plan retired is no step any more. */
export function showCoursePlan(host: HTMLElement, view: OwnView, today: Day): void {
  const [progress] = view.courses;
  const [standing] = view.standings;
  const steps = new Set(progress?.steps.map(({ step }) => step.id));
  for (const row of host.querySelectorAll<HTMLElement>('[data-step]'))
    row.hidden = !steps.has(row.dataset['step'] ?? '');
  pointToNext(host, view);
  const saying = standing ? sayingOf(standing, today) : null;
  const line = host.querySelector<HTMLElement>('[data-duty]');
  if (!saying || !line) return;
  const urgency = urgencyOf(saying);
  const sign = make('span', { class: 'duty-sign', 'aria-hidden': 'true' }, duty.sign[urgency]);
  line.dataset['urgency'] = urgency;
  line.replaceChildren(...(duty.sign[urgency] ? [sign] : []), duty.say(saying));
  line.hidden = false;
}

/** A course that was not begun may begin elsewhere than the build thought, and one that is done may be due again. */
function pointToNext(host: HTMLElement, { next, isRenewal, courses }: OwnView): void {
  const link = host.querySelector<HTMLAnchorElement>('[data-go-on]');
  const to = next && host.querySelector<HTMLAnchorElement>(`[data-step="${next.step.id}"] [data-step-link]`)?.href;
  if (!link || !next || !to || (!isRenewal && courses[0]?.status !== 'notStarted')) return;
  link.textContent = isRenewal ? words.renew(next.step.title) : words.start(next.step.title);
  link.href = to;
}
