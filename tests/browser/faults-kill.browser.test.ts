import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { readCopy } from '../../src/core/progress/copy-file.ts';
import { dropProfile, newProfile, type OwnChromium, startChromium } from '../support/own-chromium.ts';
import { append, openStore, stateOf } from '../support/store-calls.ts';
import { openStorePage, type StorePage } from '../support/store-page.ts';

let site: StorePage;
let profile: string;
let running: OwnChromium | null = null;

beforeAll(async () => {
  site = await openStorePage();
});
afterAll(() => site.close());
beforeEach(() => {
  profile = newProfile('kill');
});
afterEach(async () => {
  await running?.kill();
  dropProfile(profile);
});

async function open() {
  running = await startChromium(profile);
  const page = await running.context.newPage();
  await openStore(page, site.url);
  return { page, kill: running.kill, browser: running.browser };
}

it('fault 1: killed right after "Saved", the choice is there', async () => {
  for (let round = 1; round <= 3; round++) {
    const { page, kill } = await open();
    expect(await append(page, `saved ${round}`)).toEqual([true]);
    await kill();
  }
  const { page } = await open();
  expect(await stateOf(page)).toMatchObject({ names: ['saved 1', 'saved 2', 'saved 3'], findings: [] });
});

it('fault 2: killed between choice and score, both are there or neither', async () => {
  const pairs = [];
  for (let round = 0; round < 4; round++) {
    const { page, kill } = await open();
    // Not waited for: the kill falls somewhere into the writing.
    void page
      .evaluate(async (after) => {
        const { store } = window.services;
        for (let i = 0; i < 200; i++)
          void store.append([
            { type: 'choice.made', data: { attempt: `a${after}`, scene: 's', choice: `c${i}` } },
            { type: 'course.started', data: { course: `c${i}` } },
          ]);
      }, round)
      .catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 10 + round * 60));
    await kill();
    const { page: after, kill: end } = await open();
    const { names, places } = await stateOf(after);
    pairs.push(names.length % 2);
    expect(names.filter((name) => name === 'choice.made')).toHaveLength(names.length / 2);
    expect(places).toEqual(places.map((_, index) => index + 1));
    await end();
  }
  expect(pairs).toEqual([0, 0, 0, 0]);
});

it('fault 4: killed during a copy out, the older file is whole and the record untouched', async () => {
  const { page, kill, browser } = await open();
  const folder = join(profile, 'saved');
  mkdirSync(folder);
  const session = await browser.newBrowserCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await append(page, 'Ada', 'Bea');
  await page.evaluate(() => window.services.copies.save());
  const areWhole = () =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.rapport-record'))
      .map((name) => readCopy(readFileSync(join(folder, name), 'utf8')).ok);
  await expect.poll(areWhole).toEqual([true]);
  await append(page, 'Cleo');
  void page.evaluate(() => window.services.copies.save()).catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 15));
  await kill();
  expect(areWhole().length).toBeGreaterThan(0);
  expect(areWhole()).not.toContain(false);
  const { page: after } = await open();
  expect((await stateOf(after)).names).toEqual(['Ada', 'Bea', 'Cleo']);
});

it('fault 6: killed while a copy is taken in, all of it is there or none, and again changes nothing', async () => {
  const first = await open();
  await append(first.page, ...Array.from({ length: 40 }, (_, index) => `entry ${index}`));
  const copy = await first.page.evaluate(() => window.services.store.copy());
  await first.kill();
  dropProfile(profile);
  profile = newProfile('kill');
  const learner = 'event' in copy.entries[0]! ? copy.entries[0].event.learner : '';
  for (const pause of [0, 8, 25]) {
    const { page, kill } = await open();
    void page.evaluate((one) => window.services.store.merge(one), copy).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, pause));
    await kill();
    const { page: after, kill: end } = await open();
    const count = await after.evaluate(async (one) => (await window.services.store.read(one)).length, learner);
    expect([0, 40]).toContain(count);
    await end();
  }
  const { page } = await open();
  const twice = await page.evaluate(async (one) => {
    await window.services.store.merge(one);
    return (await window.services.store.merge(one)).added;
  }, copy);
  expect(twice).toBe(0);
});
