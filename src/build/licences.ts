import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { licences as words } from '#messages/licences.ts';

/** Packages whose work stands in the pages without being a module of a script: markup, drawings, type. */
const IN_THE_PAGES = ['astro', '@lucide/astro', '@dicebear/styles', '@fontsource-variable/atkinson-hyperlegible-next'];
const root = fileURLToPath(new URL('../../', import.meta.url));

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly author?: string | { readonly name?: string };
}

/** The folder of the package that a module comes from, or null for our own modules. */
export function packageFolder(module: string): string | null {
  return /^(?:\0)?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? null;
}

/** Takes package folders, gives one text with each package's name, version and licence in full. */
export function licenceText(folders: readonly string[]): string {
  const entries = folders
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => ({
      folder,
      about: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile,
    }))
    .sort((one, other) => one.about.name.localeCompare(other.about.name));
  const parts = entries.map(({ folder, about }) => {
    const { name, version, license = '', homepage = '', author } = about;
    const who = typeof author === 'string' ? author : (author?.name ?? '');
    const file = readdirSync(folder).find((one) => /^licen[cs]e(\.md|\.txt)?$/i.test(one));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : words.noText(license, who);
    return [`${name} ${version} (${license})`, homepage, '', text].filter((line, at) => line || at === 2).join('\n');
  });
  return `${[words.fileTitle, words.fileLead, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

type Bundle = Record<string, { readonly type: string; readonly moduleIds?: readonly string[] }>;

/** Writes `third-party-licences.txt` from the modules that really went into the site's scripts and its workers. */
export function thirdPartyLicences(): AstroIntegration {
  const folders = new Set(IN_THE_PAGES.map((name) => join(root, 'node_modules', name)));
  const collect = {
    name: 'rapport-licences',
    generateBundle(_options: unknown, bundle: Bundle) {
      for (const { moduleIds = [] } of Object.values(bundle)) {
        for (const folder of moduleIds.map(packageFolder)) if (folder) folders.add(folder);
      }
    },
  };
  const forPages = { ...collect, applyToEnvironment: ({ name }: { name: string }) => name === 'client' };
  return {
    name: 'rapport-licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // A worker is a bundle of its own, with plugins of its own.
        updateConfig({ vite: { plugins: [forPages], worker: { plugins: () => [collect] } } });
      },
      'astro:build:done': ({ dir, logger }) => {
        writeFileSync(new URL('third-party-licences.txt', dir), licenceText([...folders]));
        logger.info(`licences of ${folders.size} packages`);
      },
    },
  };
}
