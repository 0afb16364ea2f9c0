import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { offline } from '#messages/offline.ts';
import { openBrowser, type Visit } from '../support/browser.ts';
import { buildSite } from '../support/built-site.ts';
import { deploy, makeNextBuild } from '../support/deploy.ts';
import { becomes, lookForUpdate, OfflineHost, saved, titleOf, versionOf } from '../support/offline-host.ts';
import { filesOf, pageKinds } from '../support/site-files.ts';

const work = mkdtempSync(join(tmpdir(), 'rapport-offline-'));
const root = { base: '/', first: join(work, 'root-1'), next: join(work, 'root-2') };
const training = { base: '/training/', first: join(work, 'training-1'), next: join(work, 'training-2') };
const host = new OfflineHost(join(work, 'live'));
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  const built = process.env['RAPPORT_TRAINING'] ?? join(work, 'training');
  if (!process.env['RAPPORT_TRAINING']) buildSite(built, training.base);
  for (const [site, from] of [
    [root, inject('siteFolder')],
    [training, built],
  ] as const) {
    await makeNextBuild(from, site.first, '1');
    await makeNextBuild(from, site.next, '2');
  }
});
afterAll(async () => {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
});
afterEach(() => host.close());

const workerAt = (page: Page, scope: string) =>
  page.evaluate(async (at) => (await navigator.serviceWorker.getRegistration(at))?.scope ?? null, scope);

/** The caches of the site that was at `base`; the one at the new place has its own. */
const savedOf = (page: Page, base: string) =>
  page.evaluate(async (at) => (await caches.keys()).filter((name) => name.startsWith(`rapport ${at} `)), base);

describe.each([root, training])('built for the base $base', (site) => {
  describe('saved, and then without its server', () => {
    let visited: Visit;
    let url: string;
    beforeAll(async () => {
      await host.serve(site.first, { base: site.base });
      visited = await host.openSaved(browser);
      url = host.url;
      await host.close();
    });
    afterAll(() => visited.context.close());

    it('faults 27 and 40: with the server gone, every kind of page is there, asks nobody else and breaks no policy', async () => {
      const { page, faults, foreign } = visited;
      for (const address of pageKinds(site.first).values()) {
        await page.goto(url + address);
        const file = /\.html$/.test(address) ? address : `${address}index.html`;
        expect([address, await page.title(), await versionOf(page)]).toEqual([address, titleOf(site.first, file), '1']);
      }
      // To ask for an update without a server is an error in the browser's eyes.
      const real = faults.filter((one) => !/ERR_CONNECTION_REFUSED|update a ServiceWorker/.test(one));
      expect({ real, foreign }).toEqual({ real: [], foreign: [] });
    });

    it('fault 27: with the server gone, every form of an address shows the right page', async () => {
      const { page } = visited;
      const kinds = [...pageKinds(site.first).values()];
      for (const start of ['courses/', 'practise/']) {
        const bare = kinds.find((address) => address.startsWith(start))!.replace(/\/$/, '');
        const title = titleOf(site.first, `${bare}/index.html`);
        for (const form of [
          `${bare}/`,
          bare,
          `${bare}.html`,
          `${bare}/index.html`,
          `${bare}/?attempt=3`,
          `${bare}?a=1`,
        ]) {
          await page.goto(url + form, { waitUntil: 'domcontentloaded' });
          const shown = [form, await page.title(), await versionOf(page), page.url().split('?')[0]];
          expect(shown).toEqual([form, title, '1', `${url}${bare}/`]);
        }
      }
      const unknown = await page.goto(`${url}courses/no-such-course/?x=1`);
      expect([unknown?.status(), await page.title()]).toEqual([404, titleOf(site.first, '404.html')]);
    });

    it('fault 27: with the server gone, every file of the site is there byte for byte', async () => {
      const { page } = visited;
      const { files } = JSON.parse(readFileSync(join(site.first, 'offline.json'), 'utf8')) as {
        files: Record<string, string>;
      };
      const wrong = await page.evaluate(
        async ({ files, base }) => {
          const found: string[] = [];
          for (const [file, hash] of Object.entries(files)) {
            const bytes = await fetch(`${base}${file}?astro-retry=1`).then((response) => response.arrayBuffer());
            const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
            if (Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') !== hash) found.push(file);
          }
          return found;
        },
        { files, base: site.base },
      );
      expect(wrong).toEqual([]);
      const part = await page.evaluate(async (url) => {
        const response = await fetch(url, { headers: { range: 'bytes=1-4' } });
        return [response.status, await response.text()];
      }, `${site.base}icon.svg`);
      expect(part).toEqual([206, 'svg ']);
    });
  });

  it('fault 28: an update under an open page waits, is offered, and leaves the page whole until it is accepted', async () => {
    await host.serve(site.first, { base: site.base });
    const { page, context } = await host.openSaved(browser);
    const other = await context.newPage();
    await other.goto(host.url);
    await saved(other);
    deploy(site.next, host.live);
    await lookForUpdate(page);
    await page.getByText(offline.update).waitFor();
    expect(await versionOf(page)).toBe('1');

    await other.getByRole('button', { name: offline.reload }).click();
    await becomes(other, '2');
    // The first page still runs the old build under the new worker; the host has only the new scripts.
    const old = filesOf(join(site.first, '_astro'), '.js').map((name) => `${site.base}_astro/${name}`);
    const loaded = await page.evaluate((urls) => Promise.all(urls.map((url) => fetch(url).then(({ ok }) => ok))), old);
    expect(loaded.every(Boolean)).toBe(true);
    expect(await versionOf(page)).toBe('1');
    await page.getByRole('button', { name: offline.reload }).click();
    await becomes(page, '2');
    await context.close();
  });

  it('fault 29: a half-deployed host is refused, the old build stays whole, and the finished one is taken', async () => {
    await host.serve(site.first, { base: site.base });
    const { page, context } = await host.openSaved(browser);
    const other = await context.newPage();
    await other.goto(host.url);
    deploy(site.next, host.live);
    for (const file of filesOf(site.first, '.html').slice(1)) {
      writeFileSync(join(host.live, file), readFileSync(join(site.first, file)));
    }
    await lookForUpdate(page);
    expect(await page.getByText(offline.update).isVisible()).toBe(false);
    const pages = filesOf(site.first, '.html').map((file) => site.base + file);
    const versions = await page.evaluate(async (urls) => {
      const texts = await Promise.all(urls.map((url) => fetch(url).then((response) => response.text())));
      return texts.map((text) => /name="build" content="(.)"/.exec(text)?.[1]);
    }, pages);
    expect([...new Set(versions)]).toEqual(['1']);
    deploy(site.next, host.live);
    await lookForUpdate(page);
    await page.getByText(offline.update).waitFor();
    await page.getByRole('button', { name: offline.reload }).click();
    await becomes(page, '2');
    await context.close();
  });

  it('fault 31: an update that fails and a cache thrown away do no harm online, and both heal', async () => {
    await host.serve(site.first, { base: site.base });
    const { page, context } = await host.openSaved(browser);
    writeFileSync(join(host.live, 'sw.js'), 'this is no script');
    await page.reload();
    await saved(page);
    writeFileSync(join(host.live, 'sw.js'), readFileSync(join(site.first, 'sw.js')));
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.reload();
    expect(await versionOf(page)).toBe('1');
    await saved(page);
    const url = host.url;
    await host.close();
    await page.goto(url);
    expect([await page.title(), await versionOf(page)]).toEqual([titleOf(site.first, 'index.html'), '1']);
    await context.close();
  });

  it('takes a new build without a question when no other page is open', async () => {
    await host.serve(site.first, { base: site.base });
    const { page, context } = await host.openSaved(browser);
    deploy(site.next, host.live);
    await lookForUpdate(page);
    await page.goto(host.url);
    await saved(page);
    expect(await page.getByText(offline.update).isVisible()).toBe(false);
    await page.goto(host.url);
    expect(await versionOf(page)).toBe('2');
    await context.close();
  });
});

describe.each([
  [root, training],
  [training, root],
])('a site moved from $base', (from, to) => {
  it(`fault 32: to ${to.base} is shown from there, and the old worker goes`, async () => {
    await host.serve(from.first, { base: from.base });
    const { page, context } = await host.openSaved(browser);
    const { port, url: before } = host;
    await host.close();
    await host.serve(to.next, { base: to.base, port });
    await page.goto(host.url);
    expect(await versionOf(page)).toBe('2');
    await saved(page);
    expect(await page.locator('.brand').getAttribute('href')).toBe(to.base);
    await expect.poll(() => workerAt(page, before)).not.toBe(before);
    await page.goto(before);
    expect(await versionOf(page)).not.toBe('1');
    await context.close();
  });

  it(`fault 32: to ${to.base} is not hidden by the old pages where the old address is opened first`, async () => {
    await host.serve(from.first, { base: from.base });
    const { page, context } = await host.openSaved(browser);
    const { port, url: before } = host;
    await host.close();
    await host.serve(to.next, { base: to.base, port });
    await page.goto(before);
    await expect.poll(() => workerAt(page, before).catch(() => before)).not.toBe(before);
    await expect.poll(() => savedOf(page, from.base).catch(() => null)).toEqual([]);
    await page.goto(before);
    expect(await versionOf(page)).not.toBe('1');
    await page.goto(host.url);
    expect(await versionOf(page)).toBe('2');
    expect(await savedOf(page, from.base)).toEqual([]);
    await context.close();
  });
});
