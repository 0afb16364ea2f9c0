import * as z from 'zod/mini';
import type { Diagnostic, Place } from '../result.ts';
import type { TextFile } from './catalogue.ts';
import type { Audience } from './competency.ts';
import type { Counts, Mode } from './course.ts';
import { checkShape } from './shape.ts';
import { readYaml } from './yaml-text.ts';

const words = z.string().check(z.minLength(1));
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const mode = z.enum(['coached', 'realistic']);

const lessonStep = z.strictObject({ lesson: words, optional: z._default(z.boolean(), false) });
const rolePlayStep = z.strictObject({
  'role-play': words,
  optional: z._default(z.boolean(), false),
  mode: z.optional(mode),
});

/** Where a course stands that does not say: after those that do. */
const LAST = 1000;

const courseFile = z.strictObject({
  title: words,
  summary: words,
  audience: z.array(z.enum(['external', 'internal', 'leads'])).check(z.minLength(1)),
  mode: z._default(mode, 'coached'),
  counts: z._default(z.enum(['best', 'first', 'last']), 'best'),
  attempts: z._default(z.nullable(z.int().check(z.minimum(1))), null),
  closing: z._default(z.nullable(slug), null),
  order: z._default(z.int(), LAST),
  steps: z.array(z.unknown()).check(z.minLength(1)),
});

/** A step as written, with its place. */
export type WrittenStep =
  | { readonly kind: 'lesson'; readonly file: string; readonly required: boolean; readonly place: Place }
  | {
      readonly kind: 'rolePlay';
      readonly id: string;
      readonly required: boolean;
      readonly mode: Mode;
      readonly place: Place;
    };

/** `course.yaml` as written: names are not yet looked up. */
export interface CourseFile {
  readonly id: string;
  readonly place: Place;
  readonly title: string;
  readonly summary: string;
  readonly audience: readonly Audience[];
  readonly counts: Counts;
  readonly attempts: number | null;
  readonly closing: { readonly id: string; readonly place: Place } | null;
  /** Courses are shown in this order, smallest first; those with one number by name. */
  readonly order: number;
  readonly steps: readonly WrittenStep[];
}

/** Takes the text of a `course.yaml` (its folder's name is the course's id), gives the course as written (C0xx). */
export function readCourseFile(input: TextFile): {
  readonly course: CourseFile | null;
  readonly problems: readonly Diagnostic[];
} {
  const { yaml, problems } = readYaml({ ...input, family: 'C' });
  if (!yaml) return { course: null, problems };
  const shaped = checkShape(yaml, courseFile, 'C');
  if (!shaped.value) return { course: null, problems: shaped.problems };
  const { steps, closing, mode: standard, ...rest } = shaped.value;
  const read = steps.map((step, index) => readStep(step, standard, yaml.at(['steps', index])));
  const wrong = read.filter((step) => 'code' in step);
  if (wrong.length > 0) return { course: null, problems: wrong };
  const course: CourseFile = {
    ...rest,
    id: input.file.split('/').at(-2) ?? '',
    place: { file: input.file, line: 1, column: 1 },
    closing: closing === null ? null : { id: closing, place: yaml.at(['closing']) },
    steps: read.filter((step) => 'kind' in step),
  };
  return { course, problems: [] };
}

/** C006: a step must be `lesson: file` or `role-play: file`, with `optional` and, for a role-play, `mode`. */
function readStep(step: unknown, standard: Mode, place: Place): WrittenStep | Diagnostic {
  const lesson = z.safeParse(lessonStep, step);
  if (lesson.success) return { kind: 'lesson', file: lesson.data.lesson, required: !lesson.data.optional, place };
  const rolePlay = z.safeParse(rolePlayStep, step);
  if (!rolePlay.success) return { code: 'C006', severity: 'error', place, values: {} };
  const { optional, mode: own, 'role-play': id } = rolePlay.data;
  return { kind: 'rolePlay', id, required: !optional, mode: own ?? standard, place };
}
