import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { BUILD_LIST, BUILD_PACK, packedType, type SiteBuild } from '../core/site-build.ts';

/** Files that stand beside the site and are not part of it: hosts read them, or they are this list, its pack and its worker. */
const ASIDE = /^(sw\.js|offline\.json|offline\.pack|_headers|_redirects|\.[^/]+|.*\.map)$/;
const source = fileURLToPath(new URL('../service-worker.ts', import.meta.url));

/** Makes the built site work offline. Stands last among the integrations: it lists what the others have written. */
export function offline(): AstroIntegration {
  return {
    name: 'rapport-offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { version, files, bytes } = await writeServiceWorker(fileURLToPath(dir));
        logger.info(`${files} files (${(bytes / 1e6).toFixed(1)} MB) work offline, build ${version.slice(0, 8)}`);
      },
    },
  };
}

/** What the worker will keep. `version` is the hash of the list of files, so equal files give an equal version. */
export interface WrittenWorker {
  readonly version: string;
  readonly files: number;
  readonly bytes: number;
}

/** Takes the folder of a built site, writes the list of its files, the pack of them, and the worker that keeps exactly these. */
export async function writeServiceWorker(folder: string): Promise<WrittenWorker> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const names = paths.map((path) => path.slice(join(folder, sep).length).split(sep).join('/'));
  const files: Record<string, string> = {};
  const texts: Buffer[] = [];
  let bytes = 0;
  for (const name of names.filter((one) => !ASIDE.test(one)).sort()) {
    const content = await readFile(join(folder, name));
    files[name] = hashOf(content);
    bytes += content.length;
    if (packedType(name)) texts.push(content);
  }
  const list = JSON.stringify({ files, packed: texts.map(({ length }) => length) } satisfies SiteBuild);
  const version = hashOf(list);
  await writeFile(join(folder, BUILD_LIST), list);
  await writeFile(join(folder, BUILD_PACK), gzipSync(Buffer.concat(texts), { level: 9 }));
  await writeFile(join(folder, 'sw.js'), await bundled(version));
  return { version, files: Object.keys(files).length, bytes };
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function bundled(version: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { BUILD_VERSION: JSON.stringify(version) },
  });
  return outputFiles[0]!.text;
}
