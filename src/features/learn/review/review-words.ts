import { review } from '#messages/review.ts';
import type { Course } from '../../../core/curriculum/course.ts';
import { type Day, noonOf } from '../../../core/days.ts';
import { type ReviewItem, whyDue } from '../../../core/progress/review.ts';
import type { Growth } from '../growth.ts';

/** Where an item belongs, in words. */
export function placeOf({ source }: ReviewItem, courses: readonly Course[], { texts, state }: Growth): string {
  if (source.kind === 'decision') {
    const hash = state.attempts.get(source.attempt)?.scenarioHash ?? '';
    return review.inScene(texts.get(hash)?.scenario.title ?? source.scenario);
  }
  const steps = courses.find(({ id }) => id === source.course)?.steps ?? [];
  return review.inLesson(steps.find(({ id }) => id === source.lesson)?.title ?? source.lesson);
}

/** Why an item is due, in words. */
export function reasonOf(item: ReviewItem, today: Day): string {
  const due = whyDue(item, today);
  return due.why === 'missed' ? review.missed(due.days) : review[due.why](due.days, due.times);
}

/** A day as people write it. */
export function dayWords(day: Day): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(noonOf(day));
}
