import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const here = (folders: string, ending: string) => [`tests/{${folders}}/**/*.test.${ending}`];

/** No test is about speed; a limit is only there to end what hangs, on a busy machine too. */
const SLOW_MACHINE = 60_000;

/** Three projects: `core` runs in plain Node, `ui` in happy-dom, `browser` drives a real browser over the built site. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          testTimeout: SLOW_MACHINE,
          include: here('core,cli,content,architecture,integrations,build,storage,workers', 'ts'),
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'happy-dom',
          testTimeout: SLOW_MACHINE,
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
          // A browser waits more than it works: two files at once take half the time on two cores.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
