import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { DESKTOP, openBrowser, type Visit, visit } from '../support/browser.ts';
import { alive } from '../support/player.ts';
import { recorded } from '../support/recorded.ts';

const ROLE_PLAY = 'practise/the-late-birthday-parcel/';
/** Two replies after which the conversation goes on. */
const SAID = ['Order number, please.', 'May I ask what the parcel is for?'];
let browser: Awaited<ReturnType<typeof openBrowser>>;
let open: Visit | null = null;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await open?.context.close();
});

async function visitPage(path: string): Promise<Page> {
  open = await visit(browser, path, DESKTOP);
  return open.page;
}

const choices = async (page: Page) => (await recorded(page)).filter((event) => event.type === 'choice.made').length;
const replies = (page: Page) => page.locator('[data-reply]');

/** Says a reply and waits until it is kept; replies stand in another order for each attempt. */
async function say(page: Page, turn: number): Promise<void> {
  await alive(page);
  await replies(page)
    .filter({ hasText: SAID[turn - 1]! })
    .click();
  await expect.poll(() => choices(page)).toBe(turn);
  await page.getByRole('button', { name: /^Go on/ }).click();
}

it.each(['', 'practise/', 'plan/'])(
  'fault 15: a newcomer is warned at /%s, before the first role-play, that a private window forgets',
  async (path) => {
    const page = await visitPage(path);
    await page.getByText('No record on this device yet.').waitFor();
    expect(await page.getByText(/a private window forgets them/).isVisible()).toBe(true);
  },
);

it('fault 22: a double click, a held Enter and two events at once are one choice', async () => {
  const page = await visitPage(ROLE_PLAY);
  await alive(page);
  await replies(page)
    .first()
    .evaluate((reply: HTMLElement) => {
      for (let i = 0; i < 4; i++) reply.click();
    });
  await expect.poll(() => choices(page)).toBe(1);
  await page.waitForTimeout(300);
  expect(await choices(page)).toBe(1);
});

it('fault 23: reload, back and forward find the very turn again', async () => {
  const page = await visitPage(ROLE_PLAY);
  await say(page, 1);
  await say(page, 2);
  const heading = () => page.locator('.turn h2').first().textContent();
  const before = 'Turn 3: what do you say?';
  await expect.poll(heading).toBe(before);
  await page.reload();
  await alive(page);
  await expect.poll(heading).toBe(before);
  await page.goto(inject('site'));
  await page.goBack();
  await alive(page);
  await expect.poll(heading).toBe(before);
  await page.goForward();
  await page.goBack();
  await alive(page);
  await expect.poll(heading).toBe(before);
  expect(await choices(page)).toBe(2);
});

it('fault 24: a clock that is set back or far ahead moves no event, and is flagged', async () => {
  const page = await visitPage(ROLE_PLAY);
  await page.evaluate(setClock, '2099-01-01T10:00:00Z');
  await say(page, 1);
  await page.evaluate(setClock, '2001-01-01T10:00:00Z');
  await say(page, 2);
  const events = await recorded(page);
  expect(events.map((event) => event.n)).toEqual(events.map((_, index) => index + 1));
  expect(events.at(-1)!.at < events[0]!.at).toBe(true);
  await page.goto(new URL('record/', inject('site')).href);
  await page.getByText('the device’s clock had been set back').first().waitFor();
  const said = await page.locator('.record-events li').allTextContents();
  expect(said.at(-1)).toContain('Began the role-play');
});

/** Moves the date that the page sees, and leaves its timers alone. */
function setClock(iso: string): void {
  const real = Object.getPrototypeOf(Date) === Function.prototype ? Date : (Object.getPrototypeOf(Date) as typeof Date);
  const shift = real.parse(iso) - real.now();
  globalThis.Date = class extends real {
    constructor(...given: unknown[]) {
      super(...((given.length > 0 ? given : [real.now() + shift]) as [number]));
    }
    static override now(): number {
      return real.now() + shift;
    }
  } as typeof Date;
}
