import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Who may import whom: the first row whose folder fits a file is its rule. `own` folders are relative to src. */
interface Row {
  readonly folder: string;
  readonly own: readonly string[];
  readonly packages: readonly string[];
}

const REACT = ['react', 'react-dom', 'lucide-react'];
const PARSERS = [
  'mdast-util-from-markdown',
  'mdast-util-frontmatter',
  'mdast-util-mdx-expression',
  'mdast-util-mdx-jsx',
  'micromark-extension-frontmatter',
  'micromark-extension-mdx-expression',
  'micromark-extension-mdx-jsx',
  'micromark-extension-mdx-md',
  'micromark-util-types',
  'mdast',
  'github-slugger',
];

const TABLE: readonly Row[] = [
  {
    folder: 'core/reports',
    own: ['core/reports', 'core/progress', 'core/scenario', 'core/curriculum', 'core/*'],
    packages: ['zod', '@noble/hashes'],
  },
  {
    folder: 'core/progress',
    own: ['core/progress', 'core/scenario', 'core/curriculum', 'core/*'],
    packages: ['zod', '@noble/hashes', 'ts-fsrs'],
  },
  {
    folder: 'core/scenario',
    own: ['core/scenario', 'core/curriculum', 'core/*'],
    packages: ['zod', 'xstate', 'yaml', '@noble/hashes', ...PARSERS],
  },
  {
    folder: 'core/curriculum',
    own: ['core/curriculum', 'core/*'],
    packages: ['zod', 'yaml', '@noble/hashes', ...PARSERS],
  },
  { folder: 'core', own: ['core/*'], packages: [] },
  { folder: 'storage', own: ['storage', 'core'], packages: ['dexie', 'zod'] },
  {
    folder: 'integrations',
    own: ['integrations', 'core'],
    packages: ['papaparse', 'hucre', 'fflate', '@xapi/cmi5', 'zod'],
  },
  { folder: 'ui', own: ['ui'], packages: REACT },
  {
    folder: 'parts',
    own: ['parts', 'core', 'ui', 'messages'],
    packages: [...REACT, '@xyflow/react', '@dagrejs/dagre'],
  },
  {
    folder: 'features/*',
    own: ['parts', 'core', 'ui', 'messages'],
    packages: [...REACT, 'xstate', '@xstate/react', '@tanstack/react-virtual', 'minisearch', 'uqr', 'tinykeys', 'zod'],
  },
  {
    folder: 'islands',
    own: ['islands', 'features', 'parts', 'storage', 'integrations', 'workers', 'core', 'ui', 'messages'],
    packages: REACT,
  },
  {
    folder: 'workers',
    own: ['workers', 'features', 'parts', 'storage', 'integrations', 'core', 'messages'],
    packages: [],
  },
  {
    folder: 'shell',
    own: ['shell', 'features', 'parts', 'storage', 'integrations', 'core', 'ui', 'messages'],
    packages: REACT,
  },
  {
    folder: 'cli',
    own: ['cli', 'features', 'parts', 'storage', 'integrations', 'core', 'messages'],
    packages: ['node:', 'yaml'],
  },
  {
    folder: 'elements',
    own: ['elements', 'core', 'messages', 'islands/services.ts', 'workers/trusted-worker.ts', 'workers/saved-site.ts'],
    packages: [],
  },
  { folder: 'messages', own: ['messages', 'core'], packages: [] },
  { folder: 'styles', own: ['styles'], packages: [] },
  {
    folder: 'build',
    own: ['build', 'core', 'messages', 'scenario-loader.ts'],
    packages: ['astro', 'esbuild', 'node:', 'vite', '@dicebear/core', '@dicebear/styles'],
  },
  {
    folder: 'mdx',
    own: ['mdx', 'islands', 'elements', 'layouts', 'core', 'messages', 'styles'],
    packages: ['astro', 'astro:content', '@lucide/astro'],
  },
  {
    folder: 'layouts',
    own: ['mdx', 'islands', 'elements', 'layouts', 'core', 'messages', 'styles', 'curriculum-source.ts'],
    packages: ['astro', 'astro:assets', 'astro:content', '@lucide/astro'],
  },
  {
    folder: 'pages',
    own: [
      'mdx',
      'islands',
      'elements',
      'layouts',
      'core',
      'messages',
      'styles',
      'curriculum-source.ts',
      'campaign-source.ts',
      'search-source.ts',
      'writing-world.ts',
    ],
    packages: ['astro', 'astro:assets', 'astro:content', '@lucide/astro'],
  },
  { folder: 'service-worker.ts', own: ['core'], packages: [] },
  {
    folder: '*.ts',
    own: [
      'core',
      'messages',
      'scenario-loader.ts',
      'curriculum-source.ts',
      'content.config.ts',
      'curriculum-loader.ts',
    ],
    packages: ['astro', 'astro:content', 'node:', 'zod', 'minisearch'],
  },
];

export const SRC = new URL('../../src', import.meta.url).pathname;

/** Every source file below a folder. */
export function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.(ts|tsx|astro)$/.test(entry.name) && !entry.name.endsWith('.d.ts')) yield path;
  }
}

/** What a file imports, also by `import()` and `export from`; types count too. `${…}` stands in code that a file writes. */
export function importsOf(text: string): string[] {
  const found = text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^\s*import\s+)(['"])([^'"$]+)\1/gm);
  return [...found].map((match) => match[2]!);
}

function isIn(folder: string, file: string): boolean {
  if (folder === '*.ts') return !file.includes('/');
  if (folder.endsWith('/*')) {
    const parent = folder.slice(0, -2);
    return file.startsWith(`${parent}/`) && (parent !== 'core' || file.split('/').length === 2);
  }
  return file === folder || file.startsWith(`${folder}/`);
}

/** The sentence that says which rule an import breaks, or null. `from` and `target` are relative to src. */
export function breach(from: string, target: string): string | null {
  const row = TABLE.find((one) => isIn(one.folder, from));
  if (!row) return `${from} is in no folder of the import table: add a row or move the file.`;
  const outside = target.match(/^(@[^/]+\/[^/]+|node:|[^./#][^/]*)/)?.[0];
  if (target.startsWith('#messages/')) return allows(row, 'messages/en/x.ts') ? null : say(row, from, 'messages');
  if (outside && !target.startsWith('src/')) {
    const isAllowed = row.packages.some((name) => outside === name || (name === 'node:' && target.startsWith('node:')));
    return isAllowed ? null : say(row, from, target);
  }
  const path = target.slice('src/'.length);
  const sameFeature = from.startsWith('features/') && path.startsWith(`${from.split('/').slice(0, 2).join('/')}/`);
  return sameFeature || allows(row, path) ? null : say(row, from, path);
}

function allows(row: Row, path: string): boolean {
  return row.own.some((folder) => isIn(folder, path));
}

function say(row: Row, from: string, target: string): string {
  return `${from} imports ${target}; ${row.folder} may import only: ${[...row.own, ...row.packages].join(', ')}.`;
}

/** The breaches of one source file, by its path. */
export function breachesIn(file: string): string[] {
  const from = relative(SRC, file);
  return importsOf(readFileSync(file, 'utf8')).flatMap((specifier) => {
    const target = specifier.startsWith('.') ? `src/${relative(SRC, join(dirname(file), specifier))}` : specifier;
    const isStyle = target.endsWith('.css');
    const found = isStyle ? null : breach(from, target);
    return found ? [found] : [];
  });
}

/** The files that a file imports when it runs (types aside), as paths. */
function neighbours(file: string): string[] {
  const text = readFileSync(file, 'utf8')
    .replace(/^import type [^;]*;/gm, '')
    .replace(/^export type [^;]*;/gm, '');
  const found = text.matchAll(/^(?:import|export)\b[^'"();]*(['"])(\.[^'"]+)\1/gm);
  return [...found].map((match) => join(dirname(file), match[2]!));
}

/** The circles among a list of files, each as the list of its files. */
export function circles(files: readonly string[]): string[][] {
  const done = new Set<string>();
  const found: string[][] = [];
  const known = new Set(files);
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) found.push(way.slice(at).map((one) => relative(SRC, one)));
    if (at >= 0 || done.has(file) || !known.has(file)) return;
    for (const next of neighbours(file)) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  return found;
}
