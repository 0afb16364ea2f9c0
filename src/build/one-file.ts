import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** What other pages load too, and what may be there only once: two Reacts on a page do not know each other. */
const SHARED = /^react\./;

/** What a page loads, by the addresses in its HTML. Its scripts do their work once the page is idle. */
export interface PageCode {
  readonly scripts: readonly string[];
  readonly component: string;
  readonly exported: string;
  readonly renderer: string;
}

/** The code of the page that draws `exported` when it loads; null where it is another page. */
export function pageCode(html: string, exported: string): PageCode | null {
  const tag = [...html.matchAll(/<astro-island [^>]*>/g)]
    .map(([one]) => one)
    .find((one) => one.includes(`component-export="${exported}"`) && one.includes('client="load"'));
  const [component, renderer] = ['component', 'renderer'].map((name) => tag?.match(`${name}-url="([^"]+)"`)?.[1]);
  if (!component || !renderer) return null;
  const scripts = [...html.matchAll(SCRIPT)].map(([, url]) => url!);
  return { scripts, component, exported, renderer };
}
const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;

/** The page with its code in one file: the island's and what draws it. That file asks for the page's scripts in its own time. */
export function withOneFile(html: string, { component, renderer }: PageCode, url: string): string {
  return html
    .replace(SCRIPT, '')
    .replaceAll(`component-url="${component}"`, `component-url="${url}"`)
    .replaceAll(`renderer-url="${renderer}"`, `renderer-url="${url}"`);
}

/**
 * Puts a page's code into one file, with a copy of the little that it shares with other pages; React stays a file of its own.
 * What comes later stays as it is, and so do the page's scripts, which wait until the island is drawn: of what registers
 * workers there may be only one, too. Gives the file's name.
 */
export async function writeOneFile(folder: string, code: PageCode): Promise<string> {
  const late = code.scripts.map((url) => `import('${url}').catch(() => {});`).join(' ');
  const contents = `
    import draw from '${code.renderer}';
    export { ${code.exported} } from '${code.component}';
    const later = () => { ${late} };
    export default (island) => (...given) => {
      draw(island)(...given);
      'requestIdleCallback' in window ? requestIdleCallback(later) : setTimeout(later, 1000);
    };`;
  const text = await bundled(folder, { stdin: { contents, resolveDir: folder } });
  const name = `player.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;
  writeFileSync(join(folder, name), text);
  return name;
}

/** Puts into React's file the few lines that it imports: they would be one more request before it can run. */
export async function closeShared(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names.filter((one) => SHARED.test(one))) {
    writeFileSync(join(folder, name), await bundled(folder, { entryPoints: [join(folder, name)] }));
  }
}

type Entry = Pick<Parameters<typeof build>[0], 'stdin' | 'entryPoints'>;

async function bundled(folder: string, entry: Entry): Promise<string> {
  const { outputFiles } = await build({
    ...entry,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    plugins: [inFolder(folder)],
  });
  return outputFiles![0]!.text;
}

/** The bundler's files all stand in one folder and name each other from there or from the root of the site. */
function inFolder(folder: string): Plugin {
  return {
    name: 'rapport-in-folder',
    setup({ onResolve }) {
      onResolve({ filter: /\.js$/ }, ({ path, kind }) => {
        const name = basename(path);
        const isApart = kind === 'dynamic-import' || (kind === 'import-statement' && SHARED.test(name));
        return isApart ? { path: `./${name}`, external: true } : { path: join(folder, name) };
      });
    },
  };
}
