import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const ORDER = fileURLToPath(new URL('../styles/layers.css', import.meta.url));

/**
 * Puts the order of the cascade layers at the head of every style sheet of ours. The first sheet of a page sets the order for
 * all, and which one comes first depends on what else the page imports.
 */
export function layersFirst(): AstroIntegration {
  return {
    name: 'rapport-layers-first',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const order = readFileSync(ORDER, 'utf8');
        const isOurs = /\/src\/.*\.css(?:$|\?)|\/src\/.*\.astro\?astro&type=style/;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'rapport-layers-first',
                enforce: 'pre',
                transform: {
                  filter: { id: isOurs },
                  handler: (code: string) => ({ code: order + code, map: null }),
                },
              },
            ],
          },
        });
      },
    },
  };
}
