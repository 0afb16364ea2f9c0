import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { provideChromium } from './chromium.ts';
import { PATIENCE } from './patience.ts';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** A browser on a profile of its own that can be killed outright and started again on the same profile. */
export interface OwnBrowser {
  readonly context: BrowserContext;
  readonly browser: Browser;
  /** SIGKILL to the whole tree, at once; resolves when nothing of it is left. */
  readonly kill: () => Promise<void>;
  /** A quiet end, as when a person closes the browser. */
  readonly close: () => Promise<void>;
}
export type OwnChromium = OwnBrowser;

export function newProfile(tag: string): string {
  return mkdtempSync(join(tmpdir(), `rapport-profile-${tag}-`));
}

export function dropProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** Starts Chromium on a profile and talks to it; `env` is for a library that is to be loaded into it. */
export async function startChromium(profile: string, env: Readonly<Record<string, string>> = {}): Promise<OwnChromium> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(
    provideChromium(),
    [...FLAGS, `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'],
    { detached: true, stdio: 'ignore', env: { ...process.env, HOME: profile, ...env } },
  );
  const kill = () => killTree(child.pid, profile);
  try {
    const port = await until(() => (existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n')[0] : ''));
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: PATIENCE });
    const context = browser.contexts()[0]!;
    context.setDefaultTimeout(PATIENCE);
    const close = async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => {});
      await until(() => pidsOf(profile).length === 0).catch(kill);
    };
    return { context, browser, kill, close };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** Asks again and again until the answer is truthy. */
export async function until<Value>(ask: () => Value | Promise<Value>): Promise<NonNullable<Value>> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await ask();
    if (value) return value as NonNullable<Value>;
    if (Date.now() > end) throw new Error(`Nothing came within ${PATIENCE} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Processes whose command line or environment names this profile: only our own. */
function pidsOf(profile: string): number[] {
  const isOurs = (pid: string): boolean => {
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(profile)) return true;
      return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(`HOME=${profile}\0`);
    } catch {
      return false;
    }
  };
  const all = existsSync('/proc') ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  return all.filter((pid) => Number(pid) !== process.pid && isOurs(pid)).map(Number);
}

/** Ends, at once and outright, the process and all that names the profile; resolves when nothing of it is left. */
export async function killTree(pid: number | undefined, profile: string): Promise<void> {
  const end = (one: number) => {
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // Gone already.
    }
  };
  if (pid !== undefined) end(-pid);
  await until(() => {
    const left = pidsOf(profile);
    left.forEach(end);
    return left.length === 0;
  });
}
