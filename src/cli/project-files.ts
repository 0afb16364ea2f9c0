import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { problemLine } from '#messages/checks.ts';
import { courseProblem } from '#messages/course-checks.ts';
import { readCatalogue, type TextFile } from '../core/curriculum/catalogue.ts';
import type { Diagnostic } from '../core/result.ts';
import type { World } from '../core/scenario/compile.ts';
import { checkNames, isScenarioText } from '../core/scenario/file-names.ts';
import { groupTexts, idOf, type ProjectFiles, readWorld, type ScenarioTexts } from '../core/scenario/project.ts';

/** A project on disk, read as a whole. `problems` are those of files that belong to nothing. */
export interface Project {
  readonly root: string;
  readonly files: ProjectFiles;
  readonly world: World;
  readonly groups: readonly ScenarioTexts[];
  readonly problems: readonly Diagnostic[];
  /** What is wrong with the rules and the people, in words: role-plays name them, so that these come first. */
  readonly first: readonly string[];
}

/** Finds the project that a folder lies in; null where there is none. */
export function openProject(cwd: string): Project | null {
  const root = findRoot(resolve(cwd));
  if (root === null) return null;
  const folder = join(root, 'scenarios');
  const names = namesIn(folder);
  const files: ProjectFiles = {
    rules: readText(root, join(root, 'content/rules.yaml')),
    competencies: readText(root, join(root, 'content/competencies.yaml')),
    people: readText(root, join(folder, 'people.yaml')),
    texts: names.filter(isScenarioText).map((name) => readText(root, join(folder, name))),
    beside: new Set(names),
  };
  const { world, problems } = readWorld(files);
  const { groups, problems: strays } = groupTexts(files.texts);
  const first = [...readCatalogue(files).problems.map(courseProblem), ...problems.map(problemLine)];
  return { root, files, world, groups, problems: [...checkNames(names, 'scenarios'), ...strays], first };
}

/** All files of a folder, those in folders inside with their folder before the name. */
function namesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/')).toSorted();
}

function findRoot(from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'scenarios')) && existsSync(join(folder, 'content'))) return folder;
    if (folder === dirname(folder)) return null;
  }
}

/** A file's text with its path from the root, as messages show it; empty where there is none. */
export function readText(root: string, path: string): TextFile {
  const file = relative(root, path).replaceAll('\\', '/');
  return { file, text: existsSync(path) ? readFileSync(path, 'utf8') : '' };
}

/** The role-play that a person named: by a path from where they stand, or by its id. A path may lie outside the project. */
export function findScenario(project: Project, cwd: string, name: string): ScenarioTexts | null {
  const known = project.groups.find(({ main }) => idOf(main.file) === idOf(basename(name)));
  const path = resolve(cwd, name);
  if (known && (resolve(project.root, known.main.file) === path || !/[/\\]/.test(name))) return known;
  if (!existsSync(path) || !path.endsWith('.mdx')) return null;
  return { main: { file: name, text: readFileSync(path, 'utf8') }, others: [] };
}
