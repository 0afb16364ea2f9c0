import type { Diagnostic } from '../result.ts';
import { readCatalogue, type TextFile } from './catalogue.ts';
import { checkLesson } from './check-lesson.ts';
import type { Catalogue } from './competency.ts';
import { type CourseFile, readCourseFile } from './course-file.ts';
import { type Lesson, readLesson } from './lesson-file.ts';
import { linkCourses } from './link-courses.ts';
import type { Path } from './path.ts';
import { readPaths } from './path-file.ts';
import type { Question } from './question.ts';
import { readQuestions } from './question-file.ts';

/** The texts that a site's teaching is made of; role-plays by the names of their files alone. */
export interface CurriculumFiles {
  readonly rules: TextFile;
  readonly competencies: TextFile;
  readonly courses: readonly TextFile[];
  readonly lessons: readonly TextFile[];
  readonly paths: TextFile;
  readonly questions: readonly TextFile[];
  readonly rolePlays: readonly string[];
}

export interface ReadCurriculum {
  readonly catalogue: Catalogue;
  readonly courses: readonly CourseFile[];
  readonly lessons: readonly Lesson[];
  readonly paths: readonly Path[];
  readonly questions: readonly Question[];
  /** In the order of files and lines. */
  readonly problems: readonly Diagnostic[];
}

const NAMES_A_RULE: ReadonlySet<string> = new Set(['L018', 'Q011', 'Q012', 'Q018']);

/** Reads and checks the whole curriculum but the role-plays themselves, and gives whatever of it is sound. */
export function readCurriculum(files: CurriculumFiles): ReadCurriculum {
  const { catalogue, problems: inCatalogue } = readCatalogue(files);
  const courses = files.courses.map(readCourseFile);
  const texts = files.lessons.map(readLesson);
  const found = {
    courses: courses.flatMap(({ course }) => course ?? []),
    lessons: texts.flatMap(({ lesson }) => lesson ?? []),
    lessonFiles: files.lessons.map(({ file }) => file),
    rolePlays: new Map(files.rolePlays.map((id) => [id, { title: id, rules: [] }])),
  };
  const ids = files.courses.map(({ file }) => file.split('/').at(-2) ?? '');
  const { paths, problems: inPaths } = readPaths(files.paths, ids);
  const { bank, problems: inBank } = readQuestions(files.questions, catalogue);
  // Where the rules cannot be read, whoever names one has no mistake of their own.
  const isOwn = ({ code }: Diagnostic): boolean => inCatalogue.length === 0 || !NAMES_A_RULE.has(code);
  const problems = [
    ...inCatalogue,
    ...inPaths,
    ...courses.flatMap((course) => course.problems),
    ...linkCourses(found).problems,
    ...texts.flatMap((text) => [...text.problems, ...checkLesson(text, catalogue)]).filter(isOwn),
    ...inBank.filter(isOwn),
  ];
  const { courses: readCourses, lessons } = found;
  return { catalogue, courses: readCourses, lessons, paths, questions: bank, problems: problems.toSorted(byPlace) };
}

/** By file, line and column. */
export function byPlace({ place: a }: Diagnostic, { place: b }: Diagnostic): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
}
