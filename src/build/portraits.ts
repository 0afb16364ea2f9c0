import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { readYaml } from '../core/curriculum/yaml-text.ts';
import { MOODS, type Mood } from '../core/scenario/model.ts';
import { drawPortrait, type Portrait } from './portrait.ts';

interface Sitter {
  readonly id: string;
  readonly portrait: Portrait;
}

/**
 * Writes one picture per person and mood, `faces/<person>-<mood>.svg`: as files, because two drawings inside one page share
 * ids and would show the same face twice. The people are those of `scenarios/people.yaml`.
 */
export function portraits(): AstroIntegration {
  let root = new URL('./', import.meta.url);
  return {
    name: 'rapport-portraits',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = new URL('faces/', dir);
        mkdirSync(folder, { recursive: true });
        const sitters = sittersOf(root);
        for (const { id, portrait } of sitters) {
          for (const mood of MOODS) writeFileSync(new URL(`${id}-${mood}.svg`, folder), drawPortrait(portrait, mood));
        }
        logger.info(`${sitters.length} people drawn in ${MOODS.length} moods`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const found = /\/faces\/([^/?]+)-([a-z]+)\.svg(?:\?|$)/.exec(request.url ?? '');
          const mood = MOODS.find((one): one is Mood => one === found?.[2]);
          const sitter = mood && sittersOf(root).find((one) => one.id === found?.[1]);
          if (!sitter) return next();
          response.setHeader('content-type', 'image/svg+xml');
          response.end(drawPortrait(sitter.portrait, mood));
        });
      },
    },
  };
}

function sittersOf(root: URL): readonly Sitter[] {
  const file = new URL('scenarios/people.yaml', root);
  const { yaml } = readYaml({ file: 'scenarios/people.yaml', text: readFileSync(file, 'utf8'), family: 'K' });
  // The scenario loader has checked this file and stopped the build where it is wrong.
  return (yaml?.value ?? []) as readonly Sitter[];
}
