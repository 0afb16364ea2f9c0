import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { type StaticHost, serveFolder } from './static-server.ts';

/** A page of the tests' own, with the product's real store on it, under the site's policy: `window.services`. */
export interface StorePage {
  readonly url: string;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types app',
].join('; ');
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>Store</title><script type="module" src="./main.ts"></script></head><body></body></html>`;
const SRC = new URL('../../src/', import.meta.url).pathname;

/** `take` removes or changes lines of the sources, to show that a test sees what it is there for. */
export async function openStorePage(
  take: Readonly<Record<string, string>> = {},
  main = DEFAULT_MAIN,
): Promise<StorePage> {
  const root = mkdtempSync(join(tmpdir(), 'rapport-store-'));
  const folder = join(root, 'out');
  mkdirSync(folder);
  writeFileSync(join(root, 'index.html'), PAGE);
  writeFileSync(join(root, 'main.ts'), main.replaceAll('SRC/', SRC));
  const plugin = taking(take);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [plugin],
    worker: { plugins: () => [taking(take)] },
    resolve: { alias: { '#messages': join(SRC, 'messages/en') } },
    build: { outDir: folder, assetsDir: '_astro', emptyOutDir: true, target: 'es2022' },
  });
  const host: StaticHost = await serveFolder(folder);
  return {
    url: host.url,
    folder,
    close: async () => {
      await host.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

const DEFAULT_MAIN = `
import { openServices } from 'SRC/islands/services.ts';
window.services = openServices();
`;

function taking(take: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'take-out',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(SRC)) return null;
      let changed = code;
      for (const [from, to] of Object.entries(take)) changed = changed.replaceAll(from, to);
      return changed === code ? null : changed;
    },
  };
}
