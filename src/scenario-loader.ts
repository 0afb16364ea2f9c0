import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { TextFile } from './core/curriculum/catalogue.ts';
import { grouped } from './core/grouped.ts';
import { reloadInTurn } from './core/reload-in-turn.ts';
import type { Diagnostic } from './core/result.ts';
import { STATE_LIMIT } from './core/scenario/explore.ts';
import { checkNames, isScenarioText } from './core/scenario/file-names.ts';
import type { CompiledScenario, Scenario } from './core/scenario/model.ts';
import {
  checkFile,
  groupTexts,
  idOf,
  type ProjectFiles,
  type ProjectScenario,
  readWorld,
} from './core/scenario/project.ts';
import { problemLine } from './messages/en/checks.ts';

/** How long a file may take to be written, in milliseconds; chokidar tells a second change of it only after 50. */
const WRITTEN = 100;

/** What a page gets for each file of `scenarios/`. Only `astro dev` gets as far as a page with a broken one. */
export type ScenarioEntry = { readonly id: string; readonly index: number } & (
  | ({
      readonly ok: true;
      readonly diagnostics: readonly Diagnostic[];
      readonly translations: Readonly<Record<string, Scenario>>;
    } & CompiledScenario)
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }
);

/**
 * Loads the role-plays as text: nothing of them is compiled as MDX or run. A build stops with every mistake of every file
 * told at once; in `astro dev` a file with mistakes becomes an entry that its page shows, and the rest works.
 */
export function scenarioLoader(): Loader {
  const kept = new Map<string, ProjectScenario>();
  const load = async (context: LoaderContext): Promise<void> => {
    const files = await readFiles(fileURLToPath(context.config.root));
    const { checked, problems, strays } = checkAll(files, kept);
    if (!context.watcher) stopAtErrors([...problems, ...strays, ...checked.flatMap((one) => one.diagnostics)], context);
    context.store.clear();
    const shown = [...checked, ...(context.watcher ? unread(strays, checked) : [])];
    shown.forEach((one, index) => {
      const data: ScenarioEntry = entryOf(one, index, problems);
      context.store.set({ id: one.id, data: { ...data }, digest: context.generateDigest({ ...data }) });
    });
  };
  return {
    name: 'rapport-scenarios',
    load: async (context) => {
      await load(context);
      watch(context, () => load(context));
    },
  };
}

/** Checks every file; one whose text and surroundings are as before is taken from `kept`, because the search takes time. */
function checkAll(files: ProjectFiles, kept: Map<string, ProjectScenario>) {
  const { world, problems } = readWorld(files);
  const { groups, problems: strays } = groupTexts(files.texts);
  const around = [files.rules.text, files.people.text, ...files.beside].join('\n');
  const before = new Map(kept);
  kept.clear();
  const checked = groups.map((group) => {
    const key = [group.main, ...group.others].map(({ file, text }) => `${file}\n${text}\n`).join('') + around;
    const one = before.get(key) ?? checkFile(group, world, { limit: STATE_LIMIT.command, beside: files.beside });
    kept.set(key, one);
    return one;
  });
  return { checked, problems, strays: [...checkNames(files.beside, 'scenarios'), ...strays] };
}

type Shown = Pick<ProjectScenario, 'id' | 'compiled' | 'translations' | 'diagnostics'>;

/** Files that are not read, as role-plays with a mistake: their author looks for them in `astro dev`. */
function unread(strays: readonly Diagnostic[], checked: readonly ProjectScenario[]): readonly Shown[] {
  const known = new Set(checked.map(({ id }) => id));
  const lost = [...grouped(strays, ({ place }) => idOf(place.file))].filter(([id]) => !known.has(id));
  return lost.map(([id, diagnostics]) => ({ id, compiled: null, translations: {}, diagnostics }));
}

function entryOf(one: Shown, index: number, problems: readonly Diagnostic[]): ScenarioEntry {
  const { id, compiled, translations, diagnostics } = one;
  if (compiled) return { id, index, ok: true, diagnostics, translations, ...compiled };
  // People that cannot be read come first, as in the command: each of them would be told as unknown wherever it is named.
  return { id, index, ok: false, diagnostics: problems.length > 0 ? problems : diagnostics };
}

function stopAtErrors(problems: readonly Diagnostic[], { logger }: LoaderContext): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const warning of problems.filter(({ severity }) => severity === 'warning')) logger.warn(problemLine(warning));
  if (errors.length > 0) throw new Error(`\n${errors.map(problemLine).join('\n')}`);
}

function watch({ watcher, config }: LoaderContext, load: () => Promise<void>): void {
  const root = fileURLToPath(config.root);
  const folder = join(root, 'scenarios');
  const catalogue = join(root, 'content', 'rules.yaml');
  watcher?.add([folder, catalogue]);
  // An editor empties a file before it writes it, and of two changes in so short a time only the first is told.
  const reload = reloadInTurn(() => wait(WRITTEN).then(load));
  watcher?.on('all', (_, path) => {
    if (path.startsWith(folder) || path === catalogue) void reload();
  });
}

async function readFiles(root: string): Promise<ProjectFiles> {
  const read = async (path: string): Promise<TextFile> => ({
    file: relative(root, path).replaceAll('\\', '/'),
    text: await readFile(path, 'utf8').catch(() => ''),
  });
  const folder = join(root, 'scenarios');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name));
  const names = paths.map((path) => relative(folder, path).replaceAll('\\', '/')).toSorted();
  return {
    rules: await read(join(root, 'content/rules.yaml')),
    competencies: await read(join(root, 'content/competencies.yaml')),
    people: await read(join(folder, 'people.yaml')),
    texts: await Promise.all(names.filter(isScenarioText).map((name) => read(join(folder, name)))),
    beside: new Set(names),
  };
}
