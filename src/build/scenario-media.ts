import { copyFileSync, createReadStream, existsSync, mkdirSync, readdirSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { isMedia } from '../core/scenario/media.ts';

/** Type by extension, for `astro dev`; a host on the web knows them. */
const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  jpg: 'image/jpeg',
  mp3: 'audio/mpeg',
};

/** Puts the pictures and sounds that stand beside the role-plays into the site, where the player looks for them. */
export function scenarioMedia(): AstroIntegration {
  let root = new URL('./', import.meta.url);
  return {
    name: 'rapport-scenario-media',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': ({ dir, logger }) => {
        const from = new URL('scenarios/', root);
        const to = new URL('scenarios/', dir);
        const names = readdirSync(from).filter(isMedia);
        if (names.length > 0) mkdirSync(to, { recursive: true });
        for (const name of names) copyFileSync(new URL(name, from), new URL(name, to));
        logger.info(`${names.length} pictures and sounds of role-plays`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = decodeURIComponent(/\/scenarios\/([^/?]+)(?:\?|$)/.exec(request.url ?? '')?.[1] ?? '');
          const file = new URL(name, new URL('scenarios/', root));
          if (!isMedia(name) || !existsSync(file)) return next();
          response.setHeader('content-type', TYPES[name.split('.').at(-1)!]!);
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}
