import { defineConfig } from 'vitest/config';
import { zoneNearNoon } from './support/noon.ts';
import { PATIENCE } from './support/patience.ts';

const root = new URL('..', import.meta.url).pathname;
const here = (folders: string, ending: string) => [`tests/{${folders}}/**/*.test.${ending}`];

/** A test waits for several things, one after the other. */
const WHOLE_TEST = 5 * PATIENCE;

/** Three projects: `core` runs in plain Node, `ui` in happy-dom, `browser` drives a real browser over the built site. */
export default defineConfig({
  root,
  test: {
    testTimeout: WHOLE_TEST,
    hookTimeout: WHOLE_TEST,
    expect: { poll: { timeout: PATIENCE } },
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: here('core,cli,content,architecture,integrations,build,storage,workers', 'ts'),
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'happy-dom',
          include: here('features,parts,ui,elements,islands', '{ts,tsx}'),
          setupFiles: ['fake-indexeddb/auto', 'tests/support/ui-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.browser.test.ts'],
          globalSetup: ['tests/support/built-site.ts'],
          env: { TZ: process.env['TZ'] ?? zoneNearNoon(new Date()) },
          // One try in a thousand meets a busy machine at a bad moment; the run names it (`second-tries.ts`).
          retry: 1,
          // A browser waits more than it works: two files at once take half the time on two cores.
          maxWorkers: 2,
        },
      },
    ],
  },
});
