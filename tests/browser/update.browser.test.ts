import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { learn } from '#messages/learn.ts';
import { offline } from '#messages/offline.ts';
import { DESKTOP, openBrowser, PHONE, visit, WITH_WORKER } from '../support/browser.ts';
import { deploy, makeNextBuild } from '../support/deploy.ts';
import { becomes, lookForUpdate, OfflineHost, saved, titleOf, versionOf } from '../support/offline-host.ts';
import { pageKinds } from '../support/site-files.ts';

const work = mkdtempSync(join(tmpdir(), 'rapport-update-'));
const first = join(work, 'first');
const next = join(work, 'next');
const host = new OfflineHost(join(work, 'live'));
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  await makeNextBuild(inject('siteFolder'), first, '1');
  await makeNextBuild(inject('siteFolder'), next, '2');
});
afterAll(async () => {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
});
afterEach(() => host.close());

const address = 'practise/the-late-birthday-parcel/';
const said = "I'm sorry. You planned around Tuesday and we let you down.";

const secondTurn = (page: Page) =>
  expect.poll(() => page.locator('#turn-heading').textContent()).toBe(learn.yourTurn(2));

async function playOneTurn(page: Page): Promise<void> {
  await page.getByRole('button', { name: said }).click();
  await page.getByRole('button', { name: learn.goOn, exact: true }).click();
  await secondTurn(page);
  await page.getByText(learn.saved, { exact: true }).first().waitFor({ state: 'attached' });
}

describe('an open role-play', () => {
  it('fault 28: keeps its turn when an update arrives and when the learner takes it, and the offer covers no reply', async () => {
    await host.serve(first, {});
    const { page, context, faults } = await host.openSaved(browser, PHONE);
    const other = await context.newPage();
    await other.goto(host.url);
    await page.goto(host.url + address);
    const heading = page.locator('#turn-heading');
    await playOneTurn(page);

    deploy(next, host.live);
    await lookForUpdate(other);
    const offer = page.getByRole('region', { name: offline.updateName });
    await offer.waitFor();
    expect([await heading.textContent(), await versionOf(page)]).toEqual([learn.yourTurn(2), '1']);
    const { y, height } = (await offer.boundingBox())!;
    const turn = (await heading.boundingBox())!;
    expect(y + height).toBeLessThanOrEqual(turn.y);
    const { violations } = await new AxeBuilder({ page }).include('site-status').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    await offer.getByRole('button', { name: offline.reload }).click();
    await becomes(page, '2');
    await secondTurn(page);
    expect(await page.getByRole('log').textContent()).toContain(said);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('what the learner is told', () => {
  it('requirement 15: after one visit of a course page it works offline, and the page says so before and after', async () => {
    const course = [...pageKinds(first).values()].find((address) => address.startsWith('courses/')) ?? '';
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await host.serve(first, { hold: (path) => (path === '/offline.pack' ? held : undefined) });
    const { page, context } = await visit(browser, host.url + course, { ...DESKTOP, ...WITH_WORKER });
    await page.getByText(offline.saving).waitFor();
    release();
    await saved(page);
    await host.close();
    await context.setOffline(true);
    await page.getByText(offline.away).waitFor();
    await page.reload();
    expect(await page.title()).toBe(titleOf(first, `${course}index.html`));
    await page.getByText(offline.away).waitFor();
    await context.close();
  });

  it('says that nothing is saved yet in the page itself, before any script', () => {
    const html = readFileSync(join(first, 'index.html'), 'utf8');
    expect(html).toMatch(new RegExp(`<span data-when="unknown">${offline.unknown}</span>`));
  });

  it('an update put off with "Later" goes away, and the focus returns to where it was', async () => {
    await host.serve(first, {});
    const { page, context } = await host.openSaved(browser);
    deploy(next, host.live);
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

describe('a page whose parts are missing', () => {
  it('fault 30: says so, and after a reload the role-play goes on at its turn', async () => {
    await host.serve(first, {});
    const { page, context } = await visit(browser, host.url + address, PHONE);
    await playOneTurn(page);
    const html = readFileSync(join(first, address, 'index.html'), 'utf8');
    const part = /component-url="\/([^"]+)"/.exec(html)![1]!;
    rmSync(join(host.live, part));
    await page.reload();
    await page.getByText(offline.broken).waitFor();
    cpSync(join(first, part), join(host.live, part));
    await page.getByRole('button', { name: offline.reload }).click();
    await secondTurn(page);
    expect(await page.getByText(offline.broken).isVisible()).toBe(false);
    await context.close();
  });
});
