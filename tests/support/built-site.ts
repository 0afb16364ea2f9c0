import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { provideChromium } from './chromium.ts';
import { plainEnvironment } from './plain-environment.ts';
import { serveFolder } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, with a slash at the end. */
    readonly site: string;
    /** The folder that it was built to. */
    readonly siteFolder: string;
    readonly chromium: string;
  }
}

/** Builds the site as a visitor gets it into a folder of its own, and serves it. RAPPORT_SITE=folder takes a built one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = process.env['RAPPORT_SITE'];
  const folder = built ?? mkdtempSync(join(tmpdir(), 'rapport-site-'));
  if (!built) buildSite(folder);
  const host = await serveFolder(folder);
  project.provide('site', host.url);
  project.provide('siteFolder', folder);
  project.provide('chromium', provideChromium());
  return async () => {
    await host.close();
    if (!built) rmSync(folder, { recursive: true, force: true });
  };
}

/** Runs `astro build` into a folder, for a base path; throws with the build's own words where it fails. */
export function buildSite(folder: string, base = '/'): void {
  const env = { ...plainEnvironment('production'), RAPPORT_OUT: folder, RAPPORT_BASE: base };
  try {
    execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
      env,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`The site does not build:\n${stdout ?? ''}\n${stderr ?? ''}`);
  }
}
