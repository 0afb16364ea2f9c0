import type { Course, Step } from '../core/curriculum/course.ts';
import { href } from './href.ts';

/** Where a step of a course is done. */
export function hrefOfStep(course: Course, step: Step): string {
  if (step.kind === 'lesson') return href(`/courses/${course.id}/${step.id}/`);
  return href(`/practise/${step.id}/`);
}
