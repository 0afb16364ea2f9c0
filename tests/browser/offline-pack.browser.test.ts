import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { deploy, makeNextBuild } from '../support/deploy.ts';
import { OfflineHost, titleOf, versionOf } from '../support/offline-host.ts';
import { pageKinds } from '../support/site-files.ts';

const work = mkdtempSync(join(tmpdir(), 'rapport-pack-'));
const first = join(work, 'first');
const next = join(work, 'next');
const host = new OfflineHost(join(work, 'live'));
const pack = join(host.live, 'offline.pack');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  const few = join(work, 'few');
  deploy(inject('siteFolder'), few);
  for (const many of ['author', 'rules', 'faces']) rmSync(join(few, many), { recursive: true });
  await makeNextBuild(few, first, '1');
  await makeNextBuild(few, next, '2');
});
afterAll(async () => {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
});
afterEach(() => host.close());

it('the pack of a build brings all its texts in one piece', async () => {
  const asked: string[] = [];
  await host.serve(first, { hold: (path) => void asked.push(path) });
  const { context } = await host.openSaved(browser);
  expect(asked.filter((path) => path === '/offline.pack')).toHaveLength(1);
  expect(asked.filter((path) => /^\/(certificate|practise)\//.test(path))).toEqual([]);
  await context.close();
});

it.each([
  ['missing', () => rmSync(pack)],
  ['cut off', () => writeFileSync(pack, readFileSync(pack).subarray(0, 100_000))],
  ['of another build', () => cpSync(join(next, 'offline.pack'), pack)],
])('a pack that is %s does no harm: its files are fetched alone', async (_what, spoil) => {
  await host.serve(first, {});
  spoil();
  const { page, context } = await host.openSaved(browser);
  const { url } = host;
  await host.close();
  for (const start of ['courses/', 'practise/']) {
    const address = [...pageKinds(first).values()].find((one) => one.startsWith(start))!;
    await page.goto(url + address);
    expect([await page.title(), await versionOf(page)]).toEqual([titleOf(first, `${address}index.html`), '1']);
  }
  await context.close();
});
