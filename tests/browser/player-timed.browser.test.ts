import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, visit } from '../support/browser.ts';
import { alive, byKeys } from '../support/player.ts';
import { recorded } from '../support/recorded.ts';
import { endingWays, shipped } from '../support/shipped.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

const ROLE_PLAY = shipped('the-night-that-is-missing');
/** The way to the scene in which silence is an answer, after 30 seconds. */
const UNTIL_TIMED = endingWays(ROLE_PLAY, [])[0]!.choices.slice(0, 2);

/** The page on a clock that the test moves. */
async function open(): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const { context, page } = await visit(browser, 'licences/');
  await page.clock.install();
  await page.goto(new URL('practise/the-night-that-is-missing/?practice', inject('site')).href);
  await alive(page);
  return { page, close: () => context.close() };
}

async function switchOn(page: Page, times: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('combobox', { name: 'Time limits' }).selectOption(times);
  await page.getByRole('button', { name: 'Close' }).click();
}

/** Comes to the timed scene with a clock that stands: from here on only the test moves it. */
async function reachTimed(page: Page): Promise<void> {
  for (const [index, choice] of UNTIL_TIMED.entries()) {
    await byKeys.say(page, choice);
    await page.getByText('Saved', { exact: true }).waitFor({ state: 'attached' });
    await page.locator('.turn[data-stage="coached"]').waitFor();
    // While the coaching is read no time runs out. What was written before waited for the paint, and so for the clock.
    if (index === UNTIL_TIMED.length - 1) await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
    await byKeys.goOn(page);
  }
  await page.getByRole('heading', { name: 'Turn 3: what do you say?' }).waitFor();
}

/** Second by second: each one is drawn before the next begins. */
async function pass(page: Page, { from, to }: { from: number; to: number }): Promise<void> {
  for (let second = 0; second < from - to; second++) {
    await page.clock.runFor(1000);
    await expect.poll(() => left(page)).toMatch(new RegExp(`^${from - second - 1} seconds? left`));
  }
}

const left = (page: Page) => page.locator('.time-left > span').textContent();
const kinds = async (page: Page) => (await recorded(page)).map(({ type }) => type);
const warning = (page: Page) => page.locator('.time-left [role="alert"]').textContent();

describe('a scene in which silence is an answer', () => {
  it('has no clock unless the learner asks for one, however long they take', async () => {
    const { page, close } = await open();
    await reachTimed(page);
    expect(await page.locator('.time-left').count()).toBe(0);
    await page.clock.runFor('10:00');
    expect(await page.getByRole('heading', { name: 'Turn 3: what do you say?' }).isVisible()).toBe(true);
    expect(await kinds(page)).not.toContain('choice.timedOut');
    await close();
  });

  it('warns, gives more time by one key, stands still while paused, and notes the silence in the record', async () => {
    const { page, close } = await open();
    await switchOn(page, 'As written');
    await reachTimed(page);
    await pass(page, { from: 30, to: 21 });
    expect(await warning(page)).toBe('');
    await pass(page, { from: 21, to: 20 });
    expect(await warning(page)).toBe('Time is getting short. Press T for more time.');
    await page.keyboard.press('t');
    expect(await left(page)).toBe('50 seconds left');
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.clock.runFor('05:00');
    expect(await page.getByText('Paused. Take your time.').isVisible()).toBe(true);
    await page.locator('.time-left').getByRole('button', { name: 'Go on' }).click();
    await pass(page, { from: 50, to: 1 });
    expect(await kinds(page)).not.toContain('choice.timedOut');
    await page.clock.runFor(1000);
    await page.getByRole('heading', { name: /^The end: / }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    // What is written waits for the paint, and so for the clock.
    await page.clock.resume();
    const kept = () => kinds(page).then((types) => types.filter((type) => type === 'choice.timedOut'));
    await expect.poll(kept).toEqual(['choice.timedOut']);
    const finished = (await recorded(page)).find(({ type }) => type === 'attempt.finished');
    expect(finished?.data).toMatchObject({ outcome: 'failure', ending: 'checked-out' });
    await close();
  });

  it('gives as many times the written seconds as the learner asked for', async () => {
    const { page, close } = await open();
    await switchOn(page, '10 times as long');
    await reachTimed(page);
    expect(await left(page)).toBe('300 seconds left');
    await close();
  });
});
