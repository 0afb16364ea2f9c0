import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { DESKTOP, openBrowser, visit, WITH_WORKER } from '../support/browser.ts';
import { saved } from '../support/offline-host.ts';
import { alive } from '../support/player.ts';

let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('a record goes out as a file, comes in on another device, and is deleted there', async () => {
  const first = await visit(browser, 'practise/the-late-birthday-parcel/');
  await alive(first.page);
  await first.page.locator('[data-reply]').first().click();
  await first.page.locator('[data-saving="saved"]').waitFor();
  await first.page.goto(new URL('record/', inject('site')).href);
  const lines = first.page.locator('.record-events li');
  await lines.nth(1).waitFor();
  const told = await lines.allTextContents();
  const saving = first.page.waitForEvent('download');
  await first.page.getByRole('button', { name: 'Save to a file' }).click();
  const file = await (await saving).path();

  const second = await visit(browser, 'record/', { ...DESKTOP, ...WITH_WORKER });
  await second.page.getByText('Nothing yet.').waitFor();
  await second.page.getByLabel('Choose a file').setInputFiles(file);
  await second.page.getByText(/^2 entries added\./).waitFor();
  await expect.poll(() => second.page.locator('.record-events li').allTextContents()).toEqual(told);

  const altered = readFileSync(file, 'utf8').replace('"choice":"', '"choice":"x');
  await second.page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'altered.rapport-record', mimeType: 'text/plain', buffer: Buffer.from(altered) });
  await second.page
    .getByRole('alert')
    .getByText(/Its content was changed after it was saved/)
    .waitFor();

  const { violations } = await new AxeBuilder({ page: second.page }).analyze();
  expect(violations.map((one) => one.id)).toEqual([]);
  await saved(second.page);
  await second.page.getByRole('button', { name: 'Delete …' }).click();
  await second.page.getByRole('radio', { name: /^Everything/ }).check();
  await second.page.getByRole('button', { name: 'Delete now' }).click();
  await second.page.getByText('Deleted.', { exact: true }).waitFor();
  await second.page.getByText('Nothing yet.').waitFor();
  const left = await second.page.evaluate(async () => ({
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    journal: await navigator.storage.getDirectory().then(async (root) => {
      for await (const name of root.keys()) if (name === 'rapport-journal') return 'there';
      return 'gone';
    }),
  }));
  expect(left).toEqual({ caches: 0, workers: 0, journal: 'gone' });
  expect([first.faults, first.foreign, second.faults, second.foreign]).toEqual([[], [], [], []]);
  await first.context.close();
  await second.context.close();
});
