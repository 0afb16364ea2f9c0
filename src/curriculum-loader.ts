import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { TextFile } from './core/curriculum/catalogue.ts';
import { type CurriculumFiles, type ReadCurriculum, readCurriculum } from './core/curriculum/read-curriculum.ts';
import { reloadInTurn } from './core/reload-in-turn.ts';
import { courseProblem } from './messages/en/course-checks.ts';

/** How long a file may take to be written, in milliseconds; chokidar tells a second change of it only after 50. */
const WRITTEN = 100;

type Entry = { readonly id: string } & Record<string, unknown>;

/** The parts that become collections, each with the entries that it is made of. */
const PARTS = {
  rules: ({ catalogue }: ReadCurriculum): Entry[] => [...catalogue.rules.values()].map((rule) => ({ ...rule })),
  competencies: ({ catalogue }: ReadCurriculum): Entry[] => catalogue.competencies.map((one) => ({ ...one })),
  courses: ({ courses }: ReadCurriculum): Entry[] => courses.map((course) => ({ ...course })),
  lessonParts: ({ lessons }: ReadCurriculum): Entry[] =>
    lessons.map((lesson) => ({ id: `${lesson.course}/${lesson.id}`, lesson })),
  paths: ({ paths }: ReadCurriculum): Entry[] => paths.map((path) => ({ ...path })),
  questions: ({ questions }: ReadCurriculum): Entry[] => questions.map((question) => ({ ...question })),
  problems: ({ problems }: ReadCurriculum): Entry[] => {
    // The first file is there without problems too: Astro warns of a collection that is empty.
    const files = new Set(['content/rules.yaml', ...problems.map(({ place }) => place.file)]);
    return [...files].map((file) => ({ id: file, list: problems.filter(({ place }) => place.file === file) }));
  },
};

/**
 * Loads one part of the curriculum. A build stops at the first pass that finds an error, with every problem told at once;
 * in `astro dev` the problems become entries, and pages show them.
 */
export function curriculumLoader(part: keyof typeof PARTS): Loader {
  const load = async (context: LoaderContext): Promise<void> => {
    const curriculum = await readShared(fileURLToPath(context.config.root));
    if (part === 'courses' && !context.watcher) stopAtErrors(curriculum, context);
    context.store.clear();
    PARTS[part](curriculum).forEach((data, index) => {
      context.store.set({ id: data.id, data: { ...data, index }, digest: context.generateDigest(data) });
    });
  };
  return {
    name: `rapport-${part}`,
    load: async (context) => {
      await load(context);
      watch(context, () => load(context));
    },
  };
}

/**
 * The texts of lessons, for Astro to render. Front matter that cannot be read is left empty here instead of ending the
 * load with a message that names no line: the curriculum's own problems say where it is.
 */
export function lessonLoader(): Loader {
  const loader = glob({
    pattern: '**/*.mdx',
    base: './content/courses',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, '').replace(/\/\d+-/, '/'),
  });
  return { ...loader, load: (context) => loader.load({ ...context, ...softEntryTypes(context) }) };
}

interface EntryType {
  readonly getEntryInfo: (input: { readonly contents: string }) => Promise<unknown>;
}

/** Astro hands its readers of files to `glob` in a field that its types leave out; without it nothing changes. */
function softEntryTypes(context: LoaderContext & { readonly entryTypes?: ReadonlyMap<string, EntryType> }) {
  if (!context.entryTypes) return {};
  const soften = (type: EntryType): EntryType => ({
    ...type,
    getEntryInfo: async (input) => {
      try {
        return await type.getEntryInfo(input);
      } catch {
        return { data: {}, body: '', slug: '', rawData: '' };
      }
    },
  });
  return { entryTypes: new Map([...context.entryTypes].map(([ending, type]) => [ending, soften(type)])) };
}

function stopAtErrors({ problems }: ReadCurriculum, { logger }: LoaderContext): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const warning of problems.filter(({ severity }) => severity === 'warning')) logger.warn(courseProblem(warning));
  if (errors.length > 0) throw new Error(`\n${errors.map(courseProblem).join('\n')}`);
}

function watch({ watcher, config }: LoaderContext, load: () => Promise<void>): void {
  const root = fileURLToPath(config.root);
  const folders = ['content', 'scenarios'].map((name) => join(root, name));
  watcher?.add(folders);
  const reload = reloadInTurn(load);
  watcher?.on('all', (_, path) => {
    if (folders.some((folder) => path.startsWith(folder))) void reload();
  });
}

const coming = new Map<string, Promise<ReadCurriculum>>();

/**
 * One reading for all parts that ask at the same time. It begins a little later: an editor empties a file before it writes
 * it, and of two changes in so short a time only the first is told.
 */
function readShared(root: string): Promise<ReadCurriculum> {
  const begin = async (): Promise<ReadCurriculum> => {
    await wait(WRITTEN);
    coming.delete(root);
    return readCurriculum(await readFiles(root));
  };
  const reading = coming.get(root) ?? begin();
  coming.set(root, reading);
  return reading;
}

async function readFiles(root: string): Promise<CurriculumFiles> {
  const read = async (path: string): Promise<TextFile> => ({
    file: relative(root, path).replaceAll('\\', '/'),
    text: await readFile(path, 'utf8').catch(() => ''),
  });
  const courses = await filesBelow(join(root, 'content/courses'));
  const scenarios = await filesBelow(join(root, 'scenarios'));
  const questions = await filesBelow(join(root, 'content/questions'));
  return {
    rules: await read(join(root, 'content/rules.yaml')),
    competencies: await read(join(root, 'content/competencies.yaml')),
    courses: await Promise.all(courses.filter((path) => path.endsWith('course.yaml')).map(read)),
    lessons: await Promise.all(courses.filter((path) => path.endsWith('.mdx')).map(read)),
    paths: await read(join(root, 'content/paths.yaml')),
    questions: await Promise.all(questions.filter((path) => path.endsWith('.yaml')).map(read)),
    // A second dot marks a translation: `late.de.mdx` belongs to `late.mdx`.
    rolePlays: scenarios.flatMap((path) => /([^/\\.]+)\.mdx$/.exec(path.replace(/.*[/\\]/, ''))?.[1] ?? []),
  };
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.toSorted();
}
