import { statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { DevEnvironment, EnvironmentModuleNode, RunnableDevEnvironment, ViteDevServer } from 'vite';

/** Astro's module of all content, by the id that Vite keeps it under. */
const CONTENT = '\0astro:data-layer-content';

/** The longest that a page waits for those before it, in milliseconds: a browser may leave one unread. */
const LONGEST = 5000;

/**
 * Lets `astro dev` show what an author has saved. Astro forgets its content at each save; a page that is being made at that
 * moment can put the older content back, and every later page shows that one until the next save. So pages asked for after a
 * save wait for those that are being made, then the content is forgotten once more.
 */
export function freshContent(): AstroIntegration {
  let store = new URL('./', import.meta.url);
  return {
    name: 'rapport-fresh-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        store = new URL('.astro/data-store.json', config.root);
      },
      'astro:server:setup': ({ server }) => {
        const content = contentOf(server, fileURLToPath(store));
        const waiting = new Map<ServerResponse, () => void>();
        const beingMade = new Set<ServerResponse>();
        let late: NodeJS.Timeout | undefined;
        const begin = (): void => {
          if (content.isOlder() && beingMade.size > 0) {
            late ??= setTimeout(() => {
              beingMade.clear();
              begin();
            }, LONGEST);
            return;
          }
          clearTimeout(late);
          late = undefined;
          if (content.isOlder()) content.forget();
          for (const [response, make] of waiting) {
            waiting.delete(response);
            beingMade.add(response);
            make();
          }
        };
        server.middlewares.use((request, response, next) => {
          if (!isPage(request.url ?? '')) return next();
          waiting.set(response, next);
          response.once('close', () => {
            waiting.delete(response);
            beingMade.delete(response);
            begin();
          });
          begin();
        });
      },
    },
  };
}

/** A script, a picture or a font holds no content, and a browser may take its time to fetch it. */
function isPage(url: string): boolean {
  return !/\/@|\.(?!html|json)[a-z\d]+(?:\?|$)/.test(url);
}

/** What pages are made of: whether the file has been written since it was last forgotten, and to forget it. */
function contentOf(server: ViteDevServer, file: string) {
  let known = writtenAt(file);
  return {
    isOlder: (): boolean => writtenAt(file) !== known,
    forget: (): void => {
      known = writtenAt(file);
      for (const environment of Object.values(server.environments)) forget(environment);
    },
  };
}

function forget(environment: DevEnvironment): void {
  const content = environment.moduleGraph.getModuleById(CONTENT);
  if (!content) return;
  environment.moduleGraph.invalidateModule(content, new Set(), Date.now(), true);
  if (!('runner' in environment)) return;
  const { evaluatedModules } = environment.runner as RunnableDevEnvironment['runner'];
  for (const { id } of withImporters(content)) {
    const made = id && evaluatedModules.getModuleById(id);
    if (made) evaluatedModules.invalidateModule(made);
  }
}

function withImporters(module: EnvironmentModuleNode): Set<EnvironmentModuleNode> {
  const all = new Set([module]);
  for (const one of all) for (const importer of one.importers) all.add(importer);
  return all;
}

function writtenAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
