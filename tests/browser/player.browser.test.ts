import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { naivePick } from '../../src/core/scenario/naive.ts';
import { prepare } from '../../src/core/scenario/program.ts';
import { simulate } from '../../src/core/scenario/simulate.ts';
import { openBrowser, PHONE, visit } from '../support/browser.ts';
import { focused } from '../support/journey.ts';
import { alive, byKeys, byTouch, crowding, play } from '../support/player.ts';
import { recorded } from '../support/recorded.ts';
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
    const { context, page } = await visit(browser, 'practise/the-late-birthday-parcel/');
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
      await page.getByRole('heading', { name: `Turn ${index + 2}: what do you say?` }).waitFor();
      expect(await page.locator('.said').allTextContents()).toEqual(before);
    }
    await context.close();
  });
});

describe('a reply before the code has arrived', () => {
  /** A role-play's page whose code, pictures and fonts wait until they are released; no record was opened before it. */
  async function heldPage(address: string) {
    const { context, page, faults } = await visit(browser, 'privacy/');
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/(_astro|faces)\//, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(new URL(`../${address}`, page.url()).href, { waitUntil: 'commit' });
    return { context, page, faults, release };
  }
  const said = (page: Page) => page.locator('.said').allTextContents();

  it.each(['', '?practice'])(
    'has its answer, mood and coaching at once, and the code takes over unseen: %s',
    async (query) => {
      const { context, page, faults, release } = await heldPage(`practise/the-late-birthday-parcel/${query}`);
      await page.getByRole('button', { name: /The courier is very busy/ }).click();
      await page.getByRole('heading', { name: 'Turn 1: what that did' }).waitFor();
      expect(await focused(page)).toBe('h2');
      expect((await said(page)).at(-2)).toBe("Mrs Berg said: I didn't pay the courier. I paid you.");
      expect(await page.getByRole('img', { name: 'Mrs Berg, angry' }).count()).toBe(1);
      // Nothing says that it is kept before it is.
      expect(await page.locator('.player-saving').textContent()).toBe('Saving …');
      const before = await said(page);
      await page.evaluate(() =>
        Object.assign(window, { shown: [...document.querySelectorAll('.said, .turn h2, [role=log]')] }),
      );
      release();
      await page.getByText('Saved', { exact: true }).waitFor({ state: 'attached' });
      expect(await said(page)).toEqual(before);
      expect(await focused(page)).toBe('h2');
      // The very same elements: a screen reader is told nothing twice.
      const kept = () => (window as unknown as { shown: Element[] }).shown.every((one) => one.isConnected);
      expect(await page.evaluate(kept)).toBe(true);
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  it('may be followed by a second one, which is shown as said and answered once the code is there', async () => {
    const { context, page, release } = await heldPage('practise/the-second-cafe/');
    await page.locator('.reply').first().click();
    await page.getByRole('heading', { name: 'Turn 2: what do you say?' }).waitFor();
    await page.locator('.reply').first().click();
    expect(await page.locator('.reply:visible').count()).toBe(1);
    release();
    await page.getByRole('heading', { name: 'Turn 3: what do you say?' }).waitFor();
    expect(await page.locator('.said[data-kind="you"]').count()).toBe(2);
    expect(await focused(page)).toBe('h2');
    await page.getByText('Saved', { exact: true }).waitFor({ state: 'attached' });
    expect((await recorded(page)).filter(({ type }) => type === 'choice.made')).toHaveLength(2);
    await context.close();
  });

  it('goes past the coaching where that was pressed too', async () => {
    const { context, page, release } = await heldPage('practise/the-late-birthday-parcel/');
    await page.getByRole('button', { name: 'Order number, please.' }).click();
    await page.getByRole('button', { name: 'Go on', exact: true }).click();
    release();
    await page.getByRole('heading', { name: 'Turn 2: what do you say?' }).waitFor();
    await context.close();
  });

  it('answers nothing by itself where the conversation stands open: the record comes first', async () => {
    const { context, page, release } = await heldPage('practise/the-late-birthday-parcel/#attempt=another');
    await page.getByRole('button', { name: 'Order number, please.' }).click();
    expect(await page.locator('.reply:visible').count()).toBe(1);
    expect(await page.locator('.said[data-kind="you"]').count()).toBe(0);
    release();
    await page.getByRole('heading', { name: 'Turn 1: what that did' }).waitFor();
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
