import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { offline } from '#messages/offline.ts';
import { openBrowser, visit } from '../support/browser.ts';
import { buildSite } from '../support/built-site.ts';
import { deploy, makeNextBuild } from '../support/deploy.ts';
import { addressOf, filesOf, pageKinds } from '../support/site-files.ts';
import { type StaticHost, serveFolder } from '../support/static-server.ts';

const work = mkdtempSync(join(tmpdir(), 'rapport-offline-'));
const root = { base: '/', first: join(work, 'root-1'), next: join(work, 'root-2') };
const training = { base: '/training/', first: join(work, 'training-1'), next: join(work, 'training-2') };
const live = join(work, 'live');
let browser: Browser;
let host: StaticHost;

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

const versionOf = (page: Page) => page.locator('meta[name="build"]').getAttribute('content');
/** Waits for a page to be of a build; Chromium takes a second to let a worker take over. */
const becomes = (page: Page, version: string) =>
  expect.poll(() => versionOf(page).catch(() => null), { timeout: 10_000 }).toBe(version);
const titleOf = (folder: string, file: string) =>
  /<title>([^<]*)/
    .exec(readFileSync(join(folder, file), 'utf8'))?.[1]
    ?.replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'");
const saved = (page: Page) => page.getByText(offline.ready).waitFor();
const workerAt = (page: Page, scope: string) =>
  page.evaluate(async (at) => (await navigator.serviceWorker.getRegistration(at))?.scope ?? null, scope);

/** Serves `folder` at the base, from the same port if the host was up before. */
async function serve(site: { base: string }, folder: string, port = 0): Promise<void> {
  deploy(folder, live);
  host = await serveFolder(live, { base: site.base, port });
}
const portOf = () => Number(new URL(host.url).port);

/** Opens a page of a fresh visitor and waits until the site is saved. */
async function openSaved(path = ''): Promise<Awaited<ReturnType<typeof visit>>> {
  const opened = await visit(browser, host.url);
  await saved(opened.page);
  if (path) await opened.page.goto(host.url + path);
  return opened;
}

/** Asks the host for a new build and waits until it has arrived or was refused. */
async function lookForUpdate(page: Page): Promise<void> {
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

describe.each([root, training])('built for the base $base', (site) => {
  it('fault 27: with the server gone, every form of every kind of address shows the right page', async () => {
    await serve(site, site.first);
    const { page, context, faults, foreign } = await openSaved();
    const url = host.url;
    await host.close();
    for (const address of pageKinds(site.first).values()) {
      const file = address === '' || address.endsWith('/') ? `${address}index.html` : address;
      const bare = address.replace(/\/$/, '');
      const forms =
        bare === '' || bare.endsWith('.html') ? [address] : [`${bare}/`, bare, `${bare}.html`, `${bare}/index.html`];
      for (const form of [...forms, `${address}?attempt=3`]) {
        await page.goto(url + form);
        expect([form, await page.title(), await versionOf(page)]).toEqual([form, titleOf(site.first, file), '1']);
        if (bare !== '' && !bare.endsWith('.html'))
          expect(new URL(page.url()).href.split('?')[0]).toBe(`${url}${bare}/`);
      }
    }
    const unknown = await page.goto(`${url}courses/no-such-course/?x=1`);
    expect([unknown?.status(), await page.title()]).toEqual([404, titleOf(site.first, '404.html')]);
    // Only the answer 404 above, and asking for an update without a server, are errors here.
    const real = faults.filter((one) => !/404|ERR_CONNECTION_REFUSED|update a ServiceWorker/.test(one));
    expect({ real, foreign }).toEqual({ real: [], foreign: [] });
    await context.close();
  });

  it('fault 27: with the server gone, every file of the site is there byte for byte', async () => {
    await serve(site, site.first);
    const { page, context } = await openSaved();
    await host.close();
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
    await context.close();
  });

  it('fault 28: an update under an open page waits, is offered, and leaves the page whole until it is accepted', async () => {
    await serve(site, site.first);
    const { page, context } = await openSaved();
    const other = await context.newPage();
    await other.goto(host.url);
    await saved(other);
    deploy(site.next, live);
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
    await serve(site, site.first);
    const { page, context } = await openSaved();
    const other = await context.newPage();
    await other.goto(host.url);
    deploy(site.next, live);
    for (const file of filesOf(site.first, '.html').slice(1)) {
      writeFileSync(join(live, file), readFileSync(join(site.first, file)));
    }
    await lookForUpdate(page);
    expect(await page.getByText(offline.update).isVisible()).toBe(false);
    for (const file of filesOf(site.first, '.html')) {
      if (file !== '404.html') await page.goto(host.url + addressOf(file));
      expect(await versionOf(page)).toBe('1');
    }
    deploy(site.next, live);
    await lookForUpdate(page);
    await page.getByText(offline.update).waitFor();
    await page.getByRole('button', { name: offline.reload }).click();
    await becomes(page, '2');
    await context.close();
  });

  it('fault 31: an update that fails and a cache thrown away do no harm online, and both heal', async () => {
    await serve(site, site.first);
    const { page, context } = await openSaved();
    writeFileSync(join(live, 'sw.js'), 'this is no script');
    await page.reload();
    await saved(page);
    writeFileSync(join(live, 'sw.js'), readFileSync(join(site.first, 'sw.js')));
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
    await serve(site, site.first);
    const { page, context } = await openSaved();
    deploy(site.next, live);
    await lookForUpdate(page);
    await page.goto(host.url);
    await saved(page);
    expect(await page.getByText(offline.update).isVisible()).toBe(false);
    await page.goto(host.url);
    expect(await versionOf(page)).toBe('2');
    await context.close();
  });
});

describe('what the learner is told', () => {
  it('requirement 15: after one visit of a course page it works offline, and the page says so before and after', async () => {
    const course = [...pageKinds(root.first).values()].find((address) => address.startsWith('courses/')) ?? '';
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    deploy(root.first, live);
    host = await serveFolder(live, { hold: (path) => (path.startsWith('/faces/') ? held : undefined) });
    const { page, context } = await visit(browser, host.url + course);
    await page.getByText(offline.saving).waitFor();
    release();
    await saved(page);
    await host.close();
    await context.setOffline(true);
    await page.getByText(offline.away).waitFor();
    await page.reload();
    expect(await page.title()).toBe(titleOf(root.first, `${course}index.html`));
    await page.getByText(offline.away).waitFor();
    await context.close();
  });

  it('says that nothing is saved yet in the page itself, before any script', () => {
    const html = readFileSync(join(root.first, 'index.html'), 'utf8');
    expect(html).toMatch(new RegExp(`<span data-when="unknown">${offline.unknown}</span>`));
  });

  it('an update put off with "Later" goes away, and the focus returns to where it was', async () => {
    await serve(root, root.first);
    const { page, context } = await openSaved();
    deploy(root.next, live);
    await lookForUpdate(page);
    const later = page.getByRole('button', { name: offline.later });
    await later.waitFor();
    await later.focus();
    await page.keyboard.press('Enter');
    expect(await later.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await context.close();
  });
});

describe('fault 30', () => {
  it('fault 30: a part of the page that is missing leads to a message, and a reload heals', async () => {
    await serve(root, root.first);
    const file = filesOf(root.first, '.html').find((name) =>
      readFileSync(join(root.first, name), 'utf8').includes('component-url='),
    );
    expect(file).toBeDefined();
    const part = /component-url="([^"]+)"/.exec(readFileSync(join(root.first, file!), 'utf8'))![1]!;
    rmSync(join(live, part));
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(host.url + addressOf(file!));
    await page.getByText(offline.broken).waitFor();
    writeFileSync(join(live, part), readFileSync(join(root.first, part)));
    await page.getByRole('button', { name: offline.reload }).click();
    await page.waitForLoadState('networkidle');
    expect(await page.getByText(offline.broken).isVisible()).toBe(false);
    expect(await page.locator('astro-island[ssr]').count()).toBe(0);
    await context.close();
  });
});

describe.each([
  [root, training],
  [training, root],
])('a site moved from $base', (from, to) => {
  it(`fault 32: to ${to.base} is shown from there, and the old worker goes`, async () => {
    await serve(from, from.first);
    const { page, context } = await openSaved();
    const port = portOf();
    const before = host.url;
    await host.close();
    await serve(to, to.next, port);
    await page.goto(host.url);
    expect(await versionOf(page)).toBe('2');
    await saved(page);
    expect(await page.locator('.brand').getAttribute('href')).toBe(to.base);
    await expect.poll(() => workerAt(page, before), { timeout: 10_000 }).not.toBe(before);
    await page.goto(before);
    expect(await versionOf(page)).not.toBe('1');
    await context.close();
  });

  it(`fault 32: to ${to.base} is not hidden by the old pages where the old address is opened first`, async () => {
    await serve(from, from.first);
    const { page, context } = await openSaved();
    const port = portOf();
    const before = host.url;
    await host.close();
    await serve(to, to.next, port);
    await page.goto(before);
    await expect.poll(() => workerAt(page, before).catch(() => before), { timeout: 10_000 }).not.toBe(before);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await page.goto(before);
    expect(await versionOf(page)).not.toBe('1');
    await page.goto(host.url);
    expect(await versionOf(page)).toBe('2');
    await context.close();
  });
});
