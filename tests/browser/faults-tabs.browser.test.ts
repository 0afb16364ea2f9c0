import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { append, openStore, stateOf } from '../support/store-calls.ts';
import { openStorePage, type StorePage } from '../support/store-page.ts';

let site: StorePage;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let context: BrowserContext;

beforeAll(async () => {
  [site, browser] = await Promise.all([openStorePage(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(() => context.close());

async function tab(): Promise<Page> {
  const page = await context.newPage();
  await openStore(page, site.url);
  return page;
}

/** Takes the attempt's lock in a tab, and keeps what the tab was told. */
const hold = (page: Page, attempt: string) =>
  page.evaluate(async (name) => {
    const held = await window.services.locks.hold(name, () => {
      document.title = 'lost';
    });
    Object.assign(window, { held });
    return held.kind;
  }, attempt);

const takeOver = (page: Page) =>
  page.evaluate(async () => {
    const { held } = window as unknown as { held: { takeOver: () => Promise<{ kind: string }> } };
    return (await held.takeOver()).kind;
  });

it('fault 17: an attempt open in two tabs is played in one; taking over loses and doubles nothing', async () => {
  const [one, two] = [await tab(), await tab()];
  expect(await hold(one, 'a1')).toBe('held');
  expect(await hold(two, 'a1')).toBe('elsewhere');
  const last = append(one, 'a', 'b', 'c');
  expect(await takeOver(two)).toBe('held');
  await last;
  await expect.poll(() => one.title()).toBe('lost');
  await append(two, 'd');
  await expect.poll(async () => (await stateOf(two)).names).toEqual(['a', 'b', 'c', 'd']);
  expect((await stateOf(two)).places).toEqual([1, 2, 3, 4]);
});

it('fault 17: two tabs that write at once get one chain, and see each other’s answers', async () => {
  const [one, two] = [await tab(), await tab()];
  await Promise.all([append(one, 'a', 'b', 'c'), append(two, 'd', 'e', 'f')]);
  await expect.poll(async () => (await stateOf(one)).places).toEqual([1, 2, 3, 4, 5, 6]);
  expect((await stateOf(two)).names).toEqual((await stateOf(one)).names);
  const third = await tab();
  expect(await stateOf(third)).toMatchObject({ places: [1, 2, 3, 4, 5, 6], findings: [] });
});

it('fault 18: a tab that is killed frees its attempt, which goes on at the last saved answer', async () => {
  const one = await tab();
  await hold(one, 'a1');
  await append(one, 'a', 'b');
  const session = await context.newCDPSession(one);
  void session.send('Page.crash').catch(() => {});
  const two = await tab();
  await expect.poll(() => hold(two, 'a1')).toBe('held');
  expect((await stateOf(two)).names).toEqual(['a', 'b']);
});

it('fault 18: a tab that is frozen is taken over from', async () => {
  const [one, two] = [await tab(), await tab()];
  await hold(one, 'a1');
  const session = await context.newCDPSession(one);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  expect(await hold(two, 'a1')).toBe('elsewhere');
  expect(await takeOver(two)).toBe('held');
});

it('fault 19: when another tab brings new tables the old one stops writing and asks to reload', async () => {
  const [old, fresh] = [await tab(), await tab()];
  await append(old, 'Ada');
  await upgrade(fresh);
  await expect.poll(async () => (await stateOf(old)).health).toEqual({ kind: 'readOnly', why: 'newerTab' });
  expect(await append(old, 'old shape')).toEqual([false]);
  expect(await countRows(fresh)).toBe(1);
});

it('fault 20: an older page reads a newer store, says so, and writes nothing at all', async () => {
  const [old, fresh] = [await tab(), await tab()];
  await append(old, 'Ada');
  await upgrade(fresh);
  await old.reload();
  expect(await stateOf(old)).toMatchObject({ names: ['Ada'], health: { kind: 'readOnly', why: 'newerStore' } });
  expect(await append(old, 'old shape')).toEqual([false]);
  await old.evaluate(() => window.services.store.become('somebody else'));
  expect(await countRows(fresh)).toBe(1);
});

/** What a next version would do: other tables under the same name. */
function upgrade(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('rapport', 20);
        opening.onupgradeneeded = () => opening.result.createObjectStore('later');
        opening.onsuccess = () => {
          Object.assign(window, { later: opening.result });
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
  );
}

function countRows(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const { later } = window as unknown as { later: IDBDatabase };
        const counting = later.transaction('events').objectStore('events').count();
        counting.onsuccess = () => resolve(counting.result);
        counting.onerror = () => reject(counting.error);
      }),
  );
}
