import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, PHONE, visit } from '../support/browser.ts';
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
