import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { firefox } from 'playwright-core-firefox';
import { killTree, type OwnBrowser } from './own-chromium.ts';
import { PATIENCE } from './patience.ts';

const NAMES = ['firefox-esr', 'firefox', 'firefox.exe'];
const PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/** The Firefox of this machine: $FIREFOX or one in a usual place; undefined where there is none. */
export function findFirefox(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
  const named = process.env['FIREFOX'];
  return (named ? [named, ...candidates] : candidates).find((path) => existsSync(path));
}

/** Starts Firefox on a profile. Playwright drives an unchanged Firefox only up to 1.62, so that version is there beside the newer. */
export async function startFirefox(profile: string): Promise<OwnBrowser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('There is no Firefox here.');
  const opened = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath,
    headless: true,
  });
  // One interface in both versions, as far as the tests use it.
  const context = opened as unknown as BrowserContext;
  context.setDefaultTimeout(PATIENCE);
  const kill = () => killTree(undefined, profile);
  const close = () => opened.close();
  return { context, browser: opened.browser() as unknown as Browser, kill, close };
}
