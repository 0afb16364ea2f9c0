import { mkdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { MOODS, type Mood, type Person } from '../core/scenario/model.ts';
import { drawPortrait } from './portrait.ts';

type Sitter = Pick<Person, 'id' | 'portrait'>;

/**
 * Writes one picture per person and mood, `faces/<person>-<mood>.svg`: as files, because two drawings inside one page share
 * ids and would show the same face twice. `people` is asked anew on each build.
 */
export function portraits(people: () => readonly Sitter[]): AstroIntegration {
  return {
    name: 'rapport-portraits',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = new URL('faces/', dir);
        mkdirSync(folder, { recursive: true });
        const sitters = people();
        for (const person of sitters) {
          for (const mood of MOODS)
            writeFileSync(new URL(`${person.id}-${mood}.svg`, folder), drawPortrait(person, mood));
        }
        logger.info(`${sitters.length} people drawn in ${MOODS.length} moods`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const found = /\/faces\/([^/?]+)-([a-z]+)\.svg(?:\?|$)/.exec(request.url ?? '');
          const person = people().find((one) => one.id === found?.[1]);
          const mood = MOODS.find((one): one is Mood => one === found?.[2]);
          if (!person || !mood) return next();
          response.setHeader('content-type', 'image/svg+xml');
          response.end(drawPortrait(person, mood));
        });
      },
    },
  };
}
