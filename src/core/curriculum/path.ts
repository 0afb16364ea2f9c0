import type { Course } from './course.ts';

/** Which courses a role takes, in order. Its id is the role that a learner names. */
export interface Path {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly courses: readonly PathCourse[];
}

export interface PathCourse {
  readonly course: string;
  readonly required: boolean;
}

/** The path of a role, or null where there is none of that name. */
export function pathOf(paths: readonly Path[], role: string | null): Path | null {
  return paths.find((path) => path.id === role) ?? null;
}

/** What a role is called: the title of its path, or the role as it was written where no path has that id. */
export function roleTitle(paths: readonly Pick<Path, 'id' | 'title'>[], role: string): string {
  return paths.find(({ id }) => id === role)?.title ?? role;
}

/** All courses in the order in which a learner on this path meets them: those of the path, then the others. */
export function inPathOrder(courses: readonly Course[], path: Path | null): readonly Course[] {
  const place = new Map((path?.courses ?? []).map(({ course }, index) => [course, index]));
  const placeOf = (course: Course) => place.get(course.id) ?? place.size;
  return courses.toSorted((a, b) => placeOf(a) - placeOf(b));
}
