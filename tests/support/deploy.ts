import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeServiceWorker } from '../../src/build/service-worker.ts';
import { filesOf } from './site-files.ts';

/** Makes the folder of a host hold exactly the files of a build, as an upload does. */
export function deploy(build: string, host: string): void {
  cpSync(build, `${host}-arriving`, { recursive: true });
  rmSync(host, { recursive: true, force: true });
  renameSync(`${host}-arriving`, host);
}

/**
 * Takes a built site and makes another build of it without building: every page says `version`, every script has a new name,
 * and list and worker are written anew.
 */
export async function makeNextBuild(from: string, to: string, version: string): Promise<void> {
  deploy(from, to);
  const scripts = readdirSync(join(to, '_astro')).filter((name) => name.endsWith('.js'));
  const renamed = (name: string): string => name.replace(/\.js$/, `-${version}.js`);
  for (const file of filesOf(to, '').filter((name) => /\.(html|js|css)$/.test(name) && name !== 'sw.js')) {
    let text = readFileSync(join(to, file), 'utf8');
    for (const name of scripts) text = text.replaceAll(name, renamed(name));
    writeFileSync(join(to, file), text.replace('<head>', `<head><meta name="build" content="${version}">`));
  }
  for (const name of scripts) {
    cpSync(join(to, '_astro', name), join(to, '_astro', renamed(name)));
    rmSync(join(to, '_astro', name));
  }
  await writeServiceWorker(to);
}
