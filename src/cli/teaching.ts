import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { cli } from '#messages/cli.ts';
import type { TextFile } from '../core/curriculum/catalogue.ts';
import { type ReadCurriculum, readCurriculum } from '../core/curriculum/read-curriculum.ts';
import { idOf } from '../core/scenario/project.ts';
import { WrongUse } from './options.ts';
import { type Project, readText } from './project-files.ts';

/** Reads and checks the lessons, courses, paths and questions of a project; what is not there counts as empty. */
export function readTeaching({ root, files, groups }: Project): ReadCurriculum {
  const courses = textsBelow(root, 'content/courses');
  const paths = join(root, 'content/paths.yaml');
  return readCurriculum({
    rules: files.rules,
    competencies: files.competencies,
    courses: courses.filter(({ file }) => file.endsWith('/course.yaml')),
    lessons: courses.filter(({ file }) => file.endsWith('.mdx')),
    paths: existsSync(paths) ? readText(root, paths) : { file: 'content/paths.yaml', text: '[]' },
    questions: textsBelow(root, 'content/questions').filter(({ file }) => file.endsWith('.yaml')),
    rolePlays: groups.map(({ main }) => idOf(main.file)),
  });
}

/** Which of the names that were typed mean files of lessons, courses or questions: by their ending, or where they lie. */
export function isTeachingFile({ root }: Project, cwd: string, name: string): boolean {
  return name.endsWith('.yaml') || fileOf(root, cwd, name).startsWith('content/');
}

/** The whole curriculum, but of its problems those in the named files alone: what stands twice shows only among all. */
export function readNamed(project: Project, cwd: string, names: readonly string[]): ReadCurriculum {
  const curriculum = readTeaching(project);
  const files = names.map((name) => {
    if (!existsSync(resolve(cwd, name))) throw new WrongUse(cli.noTeaching(name));
    return fileOf(project.root, cwd, name);
  });
  return { ...curriculum, problems: curriculum.problems.filter(({ place }) => files.includes(place.file)) };
}

function fileOf(root: string, cwd: string, name: string): string {
  return relative(root, resolve(cwd, name)).replaceAll('\\', '/');
}

function textsBelow(root: string, folder: string): TextFile[] {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return paths.toSorted().map((path) => readText(root, path));
}
