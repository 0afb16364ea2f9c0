import type { Diagnostic } from '../result.ts';
import { readCatalogue, type TextFile } from './catalogue.ts';
import { checkLesson } from './check-lesson.ts';
import type { Catalogue } from './competency.ts';
import { type CourseFile, readCourseFile } from './course-file.ts';
import { type Lesson, readLesson } from './lesson-file.ts';
import { linkCourses } from './link-courses.ts';
import type { Path } from './path.ts';
import { readPaths } from './path-file.ts';

/** The texts that a site's teaching is made of; role-plays by the names of their files alone. */
export interface CurriculumFiles {
  readonly rules: TextFile;
  readonly competencies: TextFile;
  readonly courses: readonly TextFile[];
  readonly lessons: readonly TextFile[];
  readonly paths: TextFile;
  readonly rolePlays: readonly string[];
}

export interface ReadCurriculum {
  readonly catalogue: Catalogue;
  readonly courses: readonly CourseFile[];
  readonly lessons: readonly Lesson[];
  readonly paths: readonly Path[];
  /** In the order of files and lines. */
  readonly problems: readonly Diagnostic[];
}

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
  // Where the rules cannot be read, a lesson that names one has no mistake of its own.
  const isOwn = ({ code }: Diagnostic): boolean => inCatalogue.length === 0 || code !== 'L018';
  const problems = [
    ...inCatalogue,
    ...inPaths,
    ...courses.flatMap((course) => course.problems),
    ...linkCourses(found).problems,
    ...texts.flatMap((text) => [...text.problems, ...checkLesson(text, catalogue)]).filter(isOwn),
  ];
  return { catalogue, courses: found.courses, lessons: found.lessons, paths, problems: problems.toSorted(byPlace) };
}

function byPlace({ place: a }: Diagnostic, { place: b }: Diagnostic): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
}
