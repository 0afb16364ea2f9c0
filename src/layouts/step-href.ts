import type { Course, Step } from '../core/curriculum/course.ts';
import { href } from './href.ts';

/** Where a step of a course is done. */
export function hrefOfStep(course: Course, step: Step): string {
  if (step.kind === 'lesson') return href(`/courses/${course.id}/${step.id}/`);
  return href(`/practise/${step.id}/`);
}

/** Every course by its id and every step as `course/step`, each with its address. */
export function hrefsOfCourses(courses: readonly Course[]): Readonly<Record<string, string>> {
  const steps = courses.flatMap((course) =>
    course.steps.map((step) => [`${course.id}/${step.id}`, hrefOfStep(course, step)]),
  );
  return Object.fromEntries([...courses.map(({ id }) => [id, href(`/courses/${id}/`)]), ...steps]);
}
