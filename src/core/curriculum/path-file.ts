import * as z from 'zod/mini';
import { nearest } from '../nearest.ts';
import type { Diagnostic, Place } from '../result.ts';
import type { TextFile } from './catalogue.ts';
import type { Path } from './path.ts';
import { checkShape } from './shape.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

const words = z.string().check(z.minLength(1));
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

const paths = z.array(
  z.strictObject({
    id: slug,
    title: words,
    summary: words,
    courses: z.array(z.strictObject({ course: words, optional: z._default(z.boolean(), false) })).check(z.minLength(1)),
  }),
);

/**
 * Takes the text of `paths.yaml` and the ids of the courses there are, gives the sound paths and every mistake with its place:
 * P010 two paths with one id, P011 a course that is not there, P012 a course twice on one path, P013 a path on which nothing
 * is required, which nobody could finish.
 */
export function readPaths(
  file: TextFile,
  courses: readonly string[],
): { readonly paths: readonly Path[]; readonly problems: readonly Diagnostic[] } {
  const { yaml, problems } = readYaml({ ...file, family: 'P' });
  if (!yaml) return { paths: [], problems };
  const shaped = checkShape(yaml, paths, 'P');
  const read = (shaped.value ?? []).map((path): Path => {
    const known = path.courses.filter(({ course }) => courses.includes(course));
    return { ...path, courses: known.map(({ course, optional }) => ({ course, required: !optional })) };
  });
  const wrong = (shaped.value ?? []).flatMap((path, at, all) => [
    ...(all.findIndex(({ id }) => id === path.id) < at ? [problem('P010', yaml.at([at, 'id']), { id: path.id })] : []),
    ...wrongCourses(path.courses, courses, { yaml, at }),
  ]);
  return { paths: read, problems: [...shaped.problems, ...wrong] };
}

function wrongCourses(
  listed: readonly { readonly course: string; readonly optional: boolean }[],
  courses: readonly string[],
  { yaml, at }: { readonly yaml: YamlText; readonly at: number },
): Diagnostic[] {
  const names = listed.map(({ course }) => course);
  const found = names.flatMap((id, index) => {
    const place = yaml.at([at, 'courses', index, 'course']);
    if (!courses.includes(id)) return [problem('P011', place, { id, hint: nearest(id, courses) ?? '' })];
    return names.indexOf(id) < index ? [problem('P012', place, { id })] : [];
  });
  const isOpen = listed.some(({ optional }) => !optional);
  return isOpen ? found : [...found, problem('P013', yaml.at([at, 'courses']), {})];
}

function problem(code: string, place: Place, values: Diagnostic['values']): Diagnostic {
  return { code, severity: 'error', place, values };
}
