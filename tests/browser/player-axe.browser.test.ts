import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, openBrowser, PHONE, visit } from '../support/browser.ts';
import { alive } from '../support/player.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

const LONGEST = 'the-second-cafe';

const stageOf = (page: Page) => page.locator('.turn').getAttribute('data-stage');

async function objections(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

describe.each([
  { name: 'light, desktop', options: { ...DESKTOP, colorScheme: 'light' } },
  { name: 'dark, phone', options: { ...PHONE, colorScheme: 'dark' } },
] as const)('the longest role-play ($name)', ({ options }) => {
  it('gives axe nothing to object to, at any turn, in the menu and in the look back', async () => {
    const { context, page, faults } = await visit(browser, `practise/${LONGEST}/?practice`, options);
    await alive(page);
    for (let turn = 1; (await stageOf(page)) !== 'ended'; turn++) {
      expect(await objections(page), `turn ${turn}, ${await stageOf(page)}`).toEqual([]);
      if ((await stageOf(page)) === 'choosing') await page.keyboard.press('1');
      await page.keyboard.press('Enter');
    }
    expect(await objections(page), 'ending').toEqual([]);
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await objections(page), 'menu').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Look back on it' }).click();
    await page.getByRole('button', { name: 'Read on without writing' }).click();
    await page.getByRole('heading', { name: 'The whole conversation' }).waitFor();
    expect(await objections(page), 'look back').toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});
