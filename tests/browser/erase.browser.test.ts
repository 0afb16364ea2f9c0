import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { DESKTOP, openBrowser, visit, WITH_WORKER } from '../support/browser.ts';
import { saved } from '../support/offline-host.ts';
import { alive } from '../support/player.ts';

let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** All that a browser keeps for a site: rows by database, private files, saved pages, workers, small keys. */
const inventory = (page: Page) =>
  page.evaluate(async () => {
    const rowsOf = async (name: string): Promise<Record<string, number>> => {
      const ask = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await ask(indexedDB.open(name));
      const counts: Record<string, number> = {};
      for (const table of db.objectStoreNames) {
        const count = await ask(db.transaction(table).objectStore(table).count());
        if (count > 0) counts[`${name}/${table}`] = count;
      }
      db.close();
      return counts;
    };
    const names = (await indexedDB.databases()).map((one) => one.name ?? '');
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    return {
      rows: Object.assign({}, ...(await Promise.all(names.map(rowsOf)))) as Record<string, number>,
      files,
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    };
  });

it('deleting everything leaves no event, file, saved page, key or head of anybody', async () => {
  const options = { ...DESKTOP, ...WITH_WORKER };
  const { page, context } = await visit(browser, 'practise/the-late-birthday-parcel/', options);
  await alive(page);
  await page.locator('[data-reply]').first().click();
  await page.locator('[data-saving="saved"]').waitFor();
  const learner = await page.evaluate(
    () => JSON.parse(localStorage.getItem('rapport.heads') ?? '{}').learner as string,
  );
  const before = await inventory(page);
  expect(before.rows).toMatchObject({ 'rapport/events': 2, 'rapport/heads': 1, 'rapport/scenarios': 1 });
  expect(before.files).toEqual(['rapport-journal']);
  expect(before.keys).toContain('rapport.heads');

  await page.goto(new URL('record/', inject('site')).href);
  await saved(page);
  await page.getByRole('button', { name: 'Delete …' }).click();
  await page.getByRole('radio', { name: /^Everything/ }).check();
  await page.getByRole('button', { name: 'Delete now' }).click();
  await page.getByText('Deleted.', { exact: true }).waitFor();
  const after = await inventory(page);
  // A fresh, empty name for whoever comes next: the tables' number, a new device, a new learner.
  expect(after).toEqual({ rows: { 'rapport/meta': 3 }, files: [], caches: [], workers: 0, keys: [] });
  const names = await page.evaluate(
    () =>
      new Promise<unknown[]>((resolve) => {
        indexedDB.open('rapport').onsuccess = (event) => {
          const db = (event.target as IDBOpenDBRequest).result;
          db.transaction('meta').objectStore('meta').getAll().onsuccess = (got) => {
            db.close();
            resolve((got.target as IDBRequest<unknown[]>).result);
          };
        };
      }),
  );
  expect(JSON.stringify(names)).not.toContain(learner);
  await context.close();
});
