import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { naivePick } from '../../src/core/scenario/naive.ts';
import { prepare } from '../../src/core/scenario/program.ts';
import { simulate } from '../../src/core/scenario/simulate.ts';
import { DESKTOP, openBrowser, PHONE, visit } from '../support/browser.ts';
import { alive, byKeys } from '../support/player.ts';
import { shipped } from '../support/shipped.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

const LONGEST = 'the-second-cafe';
const { scenario } = shipped(LONGEST);
/** The replies of the shortest of eight ways through it: replies stand in another order each time. */
const SAID = [1, 2, 3, 4, 5, 6, 7, 8]
  .map((seed) => simulate(prepare(scenario), scenario.remembers, naivePick('random', scenario, seed)).choices)
  .reduce((shortest, one) => (one.length < shortest.length ? one : shortest))
  .map(({ id }) => id);

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
    for (const [index, choice] of SAID.entries()) {
      expect(await objections(page), `turn ${index + 1}`).toEqual([]);
      await byKeys.say(page, choice);
      if ((await page.locator('.turn').getAttribute('data-stage')) !== 'coached') continue;
      expect(await objections(page), `turn ${index + 1}, coached`).toEqual([]);
      await byKeys.goOn(page);
    }
    await page.locator('.turn[data-stage="ended"]').waitFor();
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
