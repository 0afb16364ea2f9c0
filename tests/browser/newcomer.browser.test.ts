import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, openBrowser, PHONE, visit, WITH_WORKER } from '../support/browser.ts';
import { focused, type Hands, keys, numberOf, savedFile, touch } from '../support/journey.ts';

/** The best way through the late parcel: 6 of 6 points. */
const REPLIES = [
  "I'm sorry. You planned around Tuesday and we let you down.",
  "I'm opening your order as we speak.",
  'May I ask what the parcel is for?',
  "A replacement leaves today. You'll have it by noon on Friday.",
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** From the first page to a finished role-play. */
async function learn(page: Page, hands: Hands): Promise<void> {
  await hands.write(page.getByRole('textbox', { name: 'Name' }), 'Ada');
  await hands.press(page.getByRole('button', { name: 'Save the name' }));
  await hands.press(page.getByRole('link', { name: /^Start: / }));
  await answerFirstCheck(page, hands);
  await hands.press(page.getByRole('link', { name: 'The Ten Rules', exact: true }));
  await hands.press(page.getByRole('link', { name: /The late birthday parcel/ }));
  await page.getByRole('heading', { name: 'Turn 1: what do you say?' }).waitFor();
}

async function answerFirstCheck(page: Page, hands: Hands): Promise<void> {
  const answer = page.getByRole('radio').first();
  await answer.waitFor();
  await hands.pick(answer);
  await hands.press(page.getByRole('button', { name: 'Check' }).first());
  const feedback = page.getByRole('status').filter({ hasText: /./ });
  await expect.poll(() => feedback.allTextContents()).not.toEqual([]);
}

async function finish(page: Page): Promise<void> {
  await page.getByRole('heading', { name: /^The end: It went well/ }).waitFor();
  await expect.poll(() => page.getByText('6 of 6 points').count()).toBeGreaterThan(0);
}

/** The manager's page: what stands on screen is what is saved. */
async function report(page: Page, hands: Hands): Promise<void> {
  await page.getByRole('table').waitFor();
  await hands.press(page.getByRole('button', { name: /Name/ }));
  const screen = await page
    .locator('table.report tr')
    .evaluateAll((lines) =>
      lines.map((line) =>
        [...line.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').replace(/[↕↑↓○◐●]/g, '').trim()),
      ),
    );
  const { name, text } = await savedFile(page, () => hands.press(page.getByRole('button', { name: 'Save as CSV' })));
  expect(name).toMatch(/^rapport-report-\d{4}-\d\d-\d\d\.csv$/);
  expect(text).toBe(`\uFEFF${screen.map((cells) => `${cells.join(',')}\r\n`).join('')}`);
  expect(screen[1]?.slice(0, 3)).toEqual(['Ada', 'The Ten Rules', 'In progress']);
}

describe('a new employee', () => {
  it('takes a course and the manager saves the report, with keys only', async () => {
    const { context, page, faults, foreign } = await visit(browser, '', { ...DESKTOP, ...WITH_WORKER });
    const hands = keys(page);
    await learn(page, hands);
    for (const [index, reply] of REPLIES.entries()) {
      await page.getByRole('heading', { name: `Turn ${index + 1}: what do you say?` }).waitFor();
      // The first reply is there before the code is: Tab and Enter reach it, the number keys come with the code.
      if (index === 0) await hands.press(page.getByRole('button', { name: reply }));
      else {
        await page.keyboard.press(await numberOf(page, reply));
        await page.keyboard.press('Enter');
      }
      await page.getByRole('heading', { name: `Turn ${index + 1}: what that did` }).waitFor();
      expect(await focused(page)).not.toBe('body');
      await page.keyboard.press('Enter');
    }
    await finish(page);
    await hands.press(page.getByRole('button', { name: 'Look back on it' }));
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await hands.press(page.getByRole('link', { name: 'Rapport' }));
    await hands.press(page.getByRole('link', { name: 'Manage' }));
    await report(page, hands);
    expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
    await context.close();
  });

  it('takes a course and the manager saves the report, by touch on a phone', async () => {
    const { context, page, faults, foreign } = await visit(browser, '', { ...PHONE, ...WITH_WORKER });
    const hands = touch();
    await learn(page, hands);
    for (const [index, reply] of REPLIES.entries()) {
      await page.getByRole('heading', { name: `Turn ${index + 1}: what do you say?` }).waitFor();
      await hands.press(page.getByRole('button', { name: reply }));
      await hands.press(
        page.getByRole('button', { name: index === REPLIES.length - 1 ? 'See how it ended' : 'Go on', exact: true }),
      );
    }
    await finish(page);
    await page.goto(new URL('/manage/', page.url()).href);
    await report(page, hands);
    expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
    await context.close();
  });
});
