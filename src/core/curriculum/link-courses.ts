import { nearest } from '../nearest.ts';
import type { Diagnostic, Place } from '../result.ts';
import type { Course, Step } from './course.ts';
import type { CourseFile, WrittenStep } from './course-file.ts';
import { type Lesson, namesOf } from './lesson-file.ts';

/** What a course needs to know of a role-play. `rules` are those that it can score. */
export interface RolePlayFacts {
  readonly title: string;
  readonly rules: readonly string[];
}

export interface Parts {
  readonly courses: readonly CourseFile[];
  readonly lessons: readonly Lesson[];
  /** Every lesson file there is, sound or not, so that a lesson with a mistake is not called missing as well. */
  readonly lessonFiles: readonly string[];
  readonly rolePlays: ReadonlyMap<string, RolePlayFacts>;
}

/**
 * Looks up what the courses name, and gives them as the site shows them, with every name that leads nowhere: C010 a lesson,
 * C011 a role-play, C012 a lesson file in no course, C013 a closing role-play that is no step, C014 two lessons with one
 * name, C015 a step that stands twice. A step that leads nowhere is left out.
 */
export function linkCourses(parts: Parts): {
  readonly courses: readonly Course[];
  readonly problems: readonly Diagnostic[];
} {
  const inOrder = parts.courses.toSorted((a, b) => a.order - b.order);
  const linked = inOrder.map((course) => linkCourse(course, parts));
  return {
    courses: linked.map(({ course }) => course),
    problems: [...linked.flatMap(({ problems }) => problems), ...strayFiles(parts), ...sameNames(parts.lessonFiles)],
  };
}

function linkCourse(source: CourseFile, parts: Parts): { course: Course; problems: Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const steps = source.steps.flatMap((step) => {
    const found = step.kind === 'lesson' ? lessonStep(source.id, step, parts) : rolePlayStep(step, parts);
    if (found && 'code' in found) problems.push(found);
    return found && 'id' in found ? [found] : [];
  });
  problems.push(...twice(source.steps));
  const { closing } = source;
  const isStep = closing && steps.some((step) => step.kind === 'rolePlay' && step.id === closing.id);
  if (closing && !isStep) problems.push(error('C013', closing.place, { id: closing.id }));
  const { place: _place, order: _order, ...course } = source;
  return { course: { ...course, steps, closing: isStep ? closing.id : null }, problems };
}

/** Null: the file is there but holds a mistake of its own, which its own problems name. */
function lessonStep(
  course: string,
  step: Extract<WrittenStep, { kind: 'lesson' }>,
  parts: Parts,
): Step | Diagnostic | null {
  const file = parts.lessonFiles.find((path) => path.endsWith(`/${course}/${step.file}.mdx`));
  if (!file) {
    const known = parts.lessonFiles.filter((path) => namesOf(path).course === course).map(fileName);
    return error('C010', step.place, { id: step.file, hint: nearest(step.file, known) ?? '' });
  }
  const lesson = parts.lessons.find((one) => one.file === file);
  if (!lesson) return null;
  const { id, title, minutes, rules } = lesson;
  const checks = lesson.exercises.map((exercise) => exercise.id);
  return { kind: 'lesson', id, title, minutes, checks, rules, required: step.required };
}

function rolePlayStep(step: Extract<WrittenStep, { kind: 'rolePlay' }>, parts: Parts): Step | Diagnostic {
  const { id, mode, required, place } = step;
  const facts = parts.rolePlays.get(id);
  if (!facts) return error('C011', place, { id, hint: nearest(id, parts.rolePlays.keys()) ?? '' });
  return { kind: 'rolePlay', id, ...facts, mode, required };
}

function twice(steps: readonly WrittenStep[]): Diagnostic[] {
  const names = steps.map((step) => (step.kind === 'lesson' ? step.file : step.id));
  return steps.flatMap((step, index) => {
    const first = names.indexOf(names[index]!);
    return first === index ? [] : [error('C015', step.place, { id: names[index]!, line: steps[first]!.place.line })];
  });
}

function strayFiles({ courses, lessonFiles }: Parts): Diagnostic[] {
  const named = new Set(
    courses.flatMap(({ id, steps }) => steps.map((step) => (step.kind === 'lesson' ? `${id}/${step.file}` : ''))),
  );
  const known = new Set(courses.map(({ id }) => id));
  return lessonFiles
    .filter((path) => known.has(namesOf(path).course) && !named.has(`${namesOf(path).course}/${fileName(path)}`))
    .map((path) => error('C012', startOf(path), { id: fileName(path), course: namesOf(path).course }));
}

function sameNames(lessonFiles: readonly string[]): Diagnostic[] {
  const address = (path: string) => `${namesOf(path).course}/${namesOf(path).id}`;
  return lessonFiles.flatMap((path, index) => {
    const first = lessonFiles.findIndex((other) => address(other) === address(path));
    if (first === index) return [];
    return [error('C014', startOf(path), { id: namesOf(path).id, other: fileName(lessonFiles[first]!) })];
  });
}

function fileName(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.mdx$/, '');
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

function error(code: string, place: Place, values: Diagnostic['values']): Diagnostic {
  return { code, severity: 'error', place, values };
}
