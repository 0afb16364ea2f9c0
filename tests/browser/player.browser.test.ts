import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { naivePick } from '../../src/core/scenario/naive.ts';
import { prepare } from '../../src/core/scenario/program.ts';
import { simulate } from '../../src/core/scenario/simulate.ts';
import { DESKTOP, openBrowser, PHONE, visit } from '../support/browser.ts';
import { alive, byKeys, byTouch, crowding, play } from '../support/player.ts';
import { endingWays, shipped } from '../support/shipped.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

const NAMED = ['the-late-birthday-parcel', 'the-night-that-is-missing', 'a-bike-by-monday'].map((id) => ({
  id,
  ways: endingWays(shipped(id), shipped(id).scenario.remembers),
}));

const OTHERS = readdirSync(new URL('../../scenarios/', import.meta.url))
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => file.replace('.mdx', ''))
  .filter((id) => !NAMED.some((named) => named.id === id));

/** A whole way to an ending for a learner who knows all that there is to remember, as a newcomer's page does. */
function shortestWay(id: string): readonly string[] {
  const { scenario } = shipped(id);
  const ways = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) =>
    simulate(prepare(scenario), scenario.remembers, naivePick('random', scenario, seed)).choices.map((one) => one.id),
  );
  return ways.reduce((shortest, one) => (one.length < shortest.length ? one : shortest));
}

describe.each(NAMED)('every ending of $id', ({ id, ways }) => {
  it.each(ways)('is reached by keys alone, and the focus is never lost: $scene', async ({ choices }) => {
    const { context, page, faults, foreign } = await visit(browser, `practise/${id}/`);
    await play(page, byKeys, choices);
    await page.getByRole('heading', { name: /^The end: / }).waitFor();
    expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
    await context.close();
  });

  it.each(ways)('is reached by touch at 360 × 640, with nothing to scroll for: $scene', async ({ choices }) => {
    const { context, page, faults } = await visit(browser, `practise/${id}/`, PHONE);
    await play(page, byTouch, choices, async (turn) => {
      expect(await crowding(page), `turn ${turn}`).toEqual([]);
    });
    await page.getByRole('heading', { name: /^The end: / }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('every other shipped role-play', () => {
  it.each(OTHERS)('can be played by keys alone, with nothing to scroll for at 360 × 640: %s', async (id) => {
    const { context, page, faults } = await visit(browser, `practise/${id}/`, PHONE);
    await play(page, byKeys, shortestWay(id), async (turn) => {
      expect(await crowding(page), `turn ${turn}`).toEqual([]);
    });
    await page.getByRole('heading', { name: /^The end: / }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('a look back', () => {
  it('asks first, then leads to the very turn that mattered', async () => {
    const { context, page } = await visit(browser, 'practise/the-night-that-is-missing/?practice');
    await play(page, byKeys, NAMED[1]!.ways.find(({ scene }) => scene === 'checked-out')!.choices);
    await page.getByRole('button', { name: 'Look back on it' }).click();
    await page.getByRole('button', { name: 'Read on without writing' }).waitFor();
    expect(await page.getByRole('heading', { name: 'What mattered most' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Read on without writing' }).click();
    await page.getByRole('heading', { name: 'What mattered most' }).waitFor();
    const again = page.getByRole('button', { name: /^Try turn \d again$/ }).first();
    const turn = /\d/.exec((await again.textContent())!)![0];
    await again.click();
    await page.getByRole('heading', { name: `Turn ${turn}: what do you say?` }).waitFor();
    expect(await page.locator('.said[data-kind="you"]').count()).toBe(Number(turn) - 1);
    await context.close();
  });

  it('that cannot be loaded takes nothing away: it says so, and is there after a reload', async () => {
    const { context, page } = await visit(browser, 'practise/the-late-birthday-parcel/', {
      ...DESKTOP,
      serviceWorkers: 'block',
    });
    await page.route(/\/Debrief[^/]*\.js/, (route) => route.fulfill({ status: 404 }));
    await play(page, byKeys, NAMED[0]!.ways[0]!.choices);
    await page.getByText('Saved', { exact: true }).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Look back on it' }).click();
    await page.getByRole('alert').getByText('The look back could not be loaded.').waitFor();
    await page.unroute(/\/Debrief[^/]*\.js/);
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await page.getByRole('button', { name: 'Look back on it' }).click();
    await page.getByRole('heading', { name: /^Looking back: / }).waitFor();
    await context.close();
  });
});

describe('a reload', () => {
  it('is back at the very turn within a second, and counts nothing twice', async () => {
    const { context, page } = await visit(browser, 'practise/the-late-birthday-parcel/');
    const { choices } = NAMED[0]!.ways.at(-1)!;
    for (const [index, choice] of choices.entries()) {
      await alive(page);
      await byKeys.say(page, choice);
      await page.getByText('Saved', { exact: true }).waitFor({ state: 'attached' });
      if (index === choices.length - 1) break;
      const before = await page.locator('.said').allTextContents();
      await page.reload();
      await page.getByRole('heading', { name: `Turn ${index + 2}: what do you say?` }).waitFor({ timeout: 5000 });
      expect(await page.locator('.said').allTextContents()).toEqual(before);
    }
    await context.close();
  });
});

describe('a reply before the code has arrived', () => {
  it('is shown as said at once, and answered when the code is there', async () => {
    const { context, page } = await visit(browser, '');
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    // Scripts, style sheets, fonts: the page itself is enough.
    await page.route(/\/(_astro|faces)\//, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(new URL('practise/the-late-birthday-parcel/', page.url()).href, { waitUntil: 'commit' });
    const reply = page.getByRole('button', { name: 'Order number, please.' });
    await reply.click();
    expect(await page.locator('.replies').getAttribute('data-early')).not.toBeNull();
    expect(await page.locator('.reply:visible').count()).toBe(1);
    release();
    await page.getByRole('heading', { name: 'Turn 1: what that did' }).waitFor();
    expect(await page.locator('.said[data-kind="you"]').allTextContents()).toEqual(['You said: Order number, please.']);
    await context.close();
  });
});

describe('two tabs', () => {
  it('let one of them play: the other says where it is open, and can take over', async () => {
    const { context, page } = await visit(browser, 'practise/the-late-birthday-parcel/');
    await alive(page);
    await byKeys.say(page, NAMED[0]!.ways[0]!.choices[0]!);
    await page.getByText('Saved', { exact: true }).waitFor({ state: 'attached' });
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByText('This conversation is open in another tab.').waitFor();
    await other.getByRole('button', { name: 'Go on here' }).click();
    await other.getByRole('heading', { name: 'Turn 2: what do you say?' }).waitFor();
    await other.locator('.reply').first().waitFor();
    await page.getByRole('button', { name: 'Go on', exact: true }).click();
    await page.getByText('This conversation is open in another tab.').waitFor();
    await context.close();
  });
});
