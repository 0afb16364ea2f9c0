import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'msedge.exe'];
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
  console.log('Installing the Debian package chromium for the browser tests …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit', env });
  } catch {
    return undefined;
  }
  return found();
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
