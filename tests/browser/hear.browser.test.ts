import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, PHONE, visit } from '../support/browser.ts';
import { keys } from '../support/journey.ts';

const LESSON = 'courses/listening/hear-it-out/';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Gives the page a voice of its own, which writes down what it is given to say. */
function lendVoice(): void {
  const said: string[] = [];
  const speech = {
    getVoices: () => [{ lang: 'en-GB', localService: true }],
    speak: ({ text }: { text: string }) => void said.push(text),
    cancel() {},
    addEventListener() {},
  };
  class Utterance {
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  for (const [name, value] of Object.entries({ said, speechSynthesis: speech, SpeechSynthesisUtterance: Utterance }))
    Object.defineProperty(window, name, { value });
}

it('something to listen to is read where no voice is, heard where one is, and gives axe nothing to object to', async () => {
  const { context, page, faults, foreign } = await visit(browser, LESSON, PHONE);
  const hear = page.locator('rapport-hear');
  const words = hear.locator('[data-words]');
  // A browser without a head has no voice.
  expect(await hear.getByRole('button').count()).toBe(0);
  expect(await words.isVisible()).toBe(false);
  await keys(page).press(hear.locator('summary'));
  expect(await words.isVisible()).toBe(true);

  await context.addInitScript(lendVoice);
  await page.reload();
  const play = hear.getByRole('button', { name: 'Hear it' });
  expect((await play.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  expect((await hear.locator('summary').boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await play.tap();
  await expect.poll(() => hear.getByRole('button').textContent()).toBe('Stop');
  expect(await page.evaluate('said')).toEqual([expect.stringMatching(/^Good morning, Desmond Clay here\./)]);
  expect(await words.isVisible()).toBe(false);

  await hear.locator('summary').tap();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).include('rapport-hear').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
  await context.close();
});
