import type { Course } from '../core/curriculum/course.ts';
import { inPathOrder, type Path, pathOf } from '../core/curriculum/path.ts';
import { type Day, dayAt } from '../core/days.ts';
import type { OpenedPlans } from '../core/progress/own-plan.ts';
import { type OwnView, ownView } from '../core/progress/own-view.ts';
import type { Services } from './services.ts';

/** How far the learner is today. The whole record is read only where a plan asks for courses to be renewed. */
export async function readHomeView(
  { store, now }: Pick<Services, 'store' | 'now'>,
  courses: readonly Course[],
  paths: readonly Path[],
): Promise<{ readonly view: OwnView; readonly today: Day }> {
  const state = await store.state();
  const events = asksForRenewal(state.plans) ? await store.read() : [];
  const moment = now();
  const today = dayAt(moment, -new Date(moment).getTimezoneOffset());
  const ordered = inPathOrder(courses, pathOf(paths, state.role));
  return { view: ownView(ordered, { state, events, today }), today };
}

function asksForRenewal(plans: OpenedPlans): boolean {
  return [...plans.values()].some(({ courses }) => courses.some(({ validDays }) => validDays !== null));
}
