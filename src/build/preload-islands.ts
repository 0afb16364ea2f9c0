import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from './built-pages.ts';

/**
 * Names in each page's head every module that its islands need at once, so that the browser asks for all of them in one
 * round trip. Without it a page finds a module's imports only after that module has arrived.
 */
export function preloadIslands(): AstroIntegration {
  let base = '/';
  return {
    name: 'rapport-preload-islands',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const done = builtPages(folder).filter((page) => preloadIn(page, folder, base));
        logger.info(`${done.length} pages ask for their modules at once`);
      },
    },
  };
}

function preloadIn(file: string, folder: string, base: string): boolean {
  const html = readFileSync(file, 'utf8');
  const roots = islandModules(html);
  if (roots.length === 0) return false;
  const read = (url: string) => {
    const path = join(folder, url.slice(base.length));
    return url.startsWith(base) && existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const links = allModules(roots, read).map((url) => `<link rel="modulepreload" href="${url}">`);
  writeFileSync(
    file,
    html.replace('</head>', () => `${links.join('')}</head>`),
  );
  return true;
}

/** The modules of the islands that come alive on load: each one's own, and the one that draws it. */
export function islandModules(html: string): readonly string[] {
  const islands = [...html.matchAll(/<astro-island [^>]*>/g)].map(([tag]) => tag);
  return islands
    .filter((tag) => tag.includes('client="load"'))
    .flatMap((tag) => [...tag.matchAll(/(?:component|renderer)-url="([^"]+)"/g)].map(([, url]) => url!));
}

/** Modules and everything that they import statically, each once. `read` gives a module's text by its address. */
export function allModules(roots: readonly string[], read: (url: string) => string): readonly string[] {
  const found = new Set(roots);
  for (const url of found) {
    for (const [, name] of read(url).matchAll(/\b(?:import|from)\s*["'](\.\/[^"']+\.js)["']/g))
      found.add(new URL(name!, `http://site${url}`).pathname);
  }
  return [...found];
}
