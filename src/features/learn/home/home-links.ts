import type { Course, Step } from '../../../core/curriculum/course.ts';

/** A course with the addresses of its page and of its steps, in order. */
export interface CourseLinks {
  readonly course: Course;
  readonly href: string;
  readonly steps: readonly string[];
}

/** Where a step is done. A plan may have taken others out of the course, so that its place tells nothing. */
export function hrefOfStep({ course, steps, href }: CourseLinks, { kind, id }: Step): string {
  const at = course.steps.findIndex((step) => step.kind === kind && step.id === id);
  return steps[at] ?? href;
}
