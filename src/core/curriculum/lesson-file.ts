import type { Root } from 'mdast';
import * as z from 'zod/mini';
import type { Diagnostic, Place } from '../result.ts';
import type { TextFile } from './catalogue.ts';
import { EXERCISES } from './components.ts';
import type { Exercise } from './exercise.ts';
import { isElement, nodesBelow, parseMdx, wordsOf } from './lesson-tree.ts';
import { readExercise, type WrittenExercise } from './read-exercise.ts';
import { checkShape } from './shape.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

const words = z.string().check(z.minLength(1));
const front = z.strictObject({
  title: words,
  summary: words,
  rules: z.array(words).check(z.minLength(1)),
});

/** A lesson as pages and courses need it. `id` is the file's name without number and ending: moving a lesson keeps it. */
export interface Lesson {
  readonly id: string;
  readonly course: string;
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly rules: readonly string[];
  readonly minutes: number;
  readonly exercises: readonly Exercise[];
}

/** A lesson's text, taken apart for its checks. `tree` is null where the text cannot be parsed. */
export interface LessonText {
  readonly file: string;
  readonly text: string;
  readonly tree: Root | null;
  readonly front: YamlText | null;
  readonly rules: readonly string[];
  readonly exercises: readonly WrittenExercise[];
  readonly lesson: Lesson | null;
  readonly problems: readonly Diagnostic[];
}

/** Takes the text of a lesson, gives its parts, and the problems without which there is no reading on (L001 to L006). */
export function readLesson({ file, text }: TextFile): LessonText {
  const parsed = parse(file, text);
  const source = frontMatter(text);
  if (source === null) {
    const problem: Diagnostic = { code: 'L006', severity: 'error', place: { file, line: 1, column: 1 }, values: {} };
    return { file, text, ...parsed, front: null, rules: [], lesson: null, problems: [problem, ...parsed.problems] };
  }
  const { yaml, problems } = readYaml({ file, text: source, family: 'L', firstLine: 2 });
  const shaped = yaml ? checkShape(yaml, front, 'L') : { value: null, problems: [] };
  const about = shaped.value;
  const lesson = about && { ...about, ...namesOf(file), file, ...contentOf(parsed) };
  return {
    file,
    text,
    ...parsed,
    front: about ? yaml : null,
    rules: about?.rules ?? [],
    lesson,
    problems: [...problems, ...shaped.problems, ...parsed.problems],
  };
}

/** The course and the lesson that a path names: `content/courses/the-ten-rules/01-quality.mdx`. */
export function namesOf(file: string): { readonly course: string; readonly id: string } {
  const [course = '', name = ''] = file.split('/').slice(-2);
  return { course, id: name.replace(/\.mdx$/, '').replace(/^\d+-/, '') };
}

function frontMatter(text: string): string | null {
  return /^---\r?\n([\s\S]*?)\r?\n---\s*(\r?\n|$)/.exec(text)?.[1] ?? null;
}

interface Parsed {
  readonly tree: Root | null;
  readonly exercises: readonly WrittenExercise[];
  readonly problems: readonly Diagnostic[];
}

function parse(file: string, text: string): Parsed {
  try {
    const tree = parseMdx(text);
    const found = [...nodesBelow(tree)].filter(isElement).filter((element) => EXERCISES.has(element.name ?? ''));
    return { tree, exercises: found.map(readExercise), problems: [] };
  } catch (error) {
    return { tree: null, exercises: [], problems: [syntaxProblem(file, error)] };
  }
}

/** L001. An unclosed tag carries its place in the words of the message only. */
function syntaxProblem(file: string, error: unknown): Diagnostic {
  const { reason = String(error), line, column } = error as { reason?: string; line?: number; column?: number };
  const named = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason);
  const place: Place = { file, line: Number(named?.[1] ?? line ?? 1), column: Number(named?.[2] ?? column ?? 1) };
  const values = { reason: reason.replace(/ \(note: [\s\S]*$/, '').replace(/ \(\d+:\d+(-\d+:\d+)?\)/g, '') };
  return { code: 'L001', severity: 'error', place, values };
}

function contentOf({ tree, exercises }: Parsed): { readonly minutes: number; readonly exercises: readonly Exercise[] } {
  const minutes = tree ? readingMinutes(tree, exercises.length) : 0;
  return { minutes: Math.max(1, Math.round(minutes)), exercises: exercises.map(({ exercise }) => exercise) };
}

/** 200 words a minute, and 20 seconds to think about each exercise; feedback that is not asked for is not counted. */
export function readingMinutes(tree: Root, exercises: number): number {
  return countWords(tree) / 200 + exercises / 3;
}

/** The words that everybody reads: the whole text but what stands in `<Why>`. */
function countWords(tree: Root): number {
  const all = wordsIn(wordsOf(tree));
  const whys = [...nodesBelow(tree)].filter((node) => isElement(node) && node.name === 'Why');
  return all - whys.reduce((sum, why) => sum + wordsIn(wordsOf(why)), 0);
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
}
