import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from './built-pages.ts';
import { withFirstPictures } from './first-pictures.ts';
import { closeShared, pageCode, withOneFile, writeOneFile } from './one-file.ts';

const PLAYER = 'RolePlayIsland';

/**
 * Makes a role-play's page come with four requests: itself, its type, React, and one file with the rest of its code. Each
 * further one would wait for a slow network once more, or for one of the six connections of a plain host.
 */
export function playerPages(): AstroIntegration {
  let base = '/';
  return {
    name: 'rapport-player-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const code = join(folder, '_astro');
        await closeShared(code, readdirSync(code));
        const names = new Map<string, Promise<string>>();
        let done = 0;
        for (const page of builtPages(folder)) {
          const html = readFileSync(page, 'utf8');
          const found = pageCode(html, PLAYER);
          if (!found) continue;
          const key = JSON.stringify(found);
          if (!names.has(key)) names.set(key, writeOneFile(code, found));
          const whole = withOneFile(html, found, `${base}_astro/${await names.get(key)}`);
          writeFileSync(
            page,
            withFirstPictures(whole, (url) => readFileSync(join(folder, url.slice(base.length)), 'utf8')),
          );
          done++;
        }
        logger.info(`${done} role-plays come with ${names.size} file of code beside React`);
      },
    },
  };
}
