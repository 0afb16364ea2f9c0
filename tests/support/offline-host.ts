import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { offline } from '#messages/offline.ts';
import { DESKTOP, type Visit, visit, WITH_WORKER } from './browser.ts';
import { deploy } from './deploy.ts';
import { PATIENCE } from './patience.ts';
import { type HostOptions, type StaticHost, serveFolder } from './static-server.ts';

/** Which build of the site a page is of: `makeNextBuild` writes it in. */
export const versionOf = (page: Page) => page.locator('meta[name="build"]').getAttribute('content');

/** Waits for a page to be of a build; Chromium takes a second, now and then some, to let a worker take over. */
export const becomes = (page: Page, version: string) =>
  expect.poll(() => versionOf(page).catch(() => null)).toBe(version);

/** Waits until the page says that all of the site is saved: some 800 files, each fetched, hashed and kept. */
export const saved = (page: Page) => page.getByText(offline.ready).waitFor({ timeout: 3 * PATIENCE });

/** The title that a built file has. */
export function titleOf(folder: string, file: string): string | undefined {
  const html = readFileSync(join(folder, file), 'utf8');
  return /<title>([^<]*)/.exec(html)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#39;', "'");
}

/** Asks the host for a new build and waits until it has arrived or was refused. */
export async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const arriving = registration.installing;
    if (!arriving) return;
    await new Promise<void>((resolve) => {
      arriving.addEventListener('statechange', () => ['installed', 'redundant'].includes(arriving.state) && resolve());
    });
  });
}

/** A web host whose files change: `live` is the folder that it serves. */
export class OfflineHost {
  readonly live: string;
  #host: StaticHost | undefined;

  constructor(live: string) {
    this.live = live;
  }

  get url(): string {
    if (!this.#host) throw new Error('Nothing is served.');
    return this.#host.url;
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  /** Begins to serve a build; the port of before makes it the same origin. */
  async serve(build: string, options: HostOptions): Promise<void> {
    deploy(build, this.live);
    this.#host = await serveFolder(this.live, options);
  }

  /** Takes the server away; every request from now on fails. */
  async close(): Promise<void> {
    await this.#host?.close();
  }

  /** Opens the first page of the site as a fresh visitor, and waits until the site is saved. */
  async openSaved(browser: Browser, options: BrowserContextOptions = DESKTOP): Promise<Visit> {
    const opened = await visit(browser, this.url, { ...options, ...WITH_WORKER });
    await saved(opened.page);
    return opened;
  }
}
