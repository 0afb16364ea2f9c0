import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/** The one without windows first: a visit costs it less than half of the work. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
  'msedge.exe',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Gives the path of a Chromium to test with: $CHROMIUM, the system's, on CI as root on Debian its package, else Playwright's
 * own download. Throws with the command to run where none can be had.
 */
export function provideChromium(): string {
  return found() ?? fromDebian() ?? downloaded();
}

function found(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
  const named = process.env['CHROMIUM'];
  return (named ? [named, ...candidates] : candidates).find((path) => existsSync(path));
}

function fromDebian(): string | undefined {
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (process.env['CI'] !== 'true' || !isRootOnDebian) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...words: string[]) => execFileSync('apt-get', [...words, '-qq'], { stdio: 'inherit', env });
  for (const name of ['chromium-headless-shell', 'chromium']) {
    console.log(`Installing the Debian package ${name} for the browser tests …`);
    try {
      aptGet('update');
      aptGet('install', '-y', '--no-install-recommends', name);
      return found();
    } catch {
      // Older Debians have the whole browser only.
    }
  }
  return undefined;
}

function downloaded(): string {
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  console.log('No Chromium here: downloading the one of Playwright …');
  try {
    execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  } catch {
    throw new Error(
      'The browser tests need a Chromium and none could be downloaded. Install one (Debian: sudo apt-get install chromium), or name one: CHROMIUM=/path/to/chromium npm test',
    );
  }
  return chromium.executablePath();
}
