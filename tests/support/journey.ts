import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** How a person acts on the page: by keys alone, or by touch alone. The journeys are told once and done both ways. */
export interface Hands {
  /** Presses a link or a button. */
  readonly press: (target: Locator) => Promise<void>;
  readonly write: (target: Locator, text: string) => Promise<void>;
  /** Picks an item of a group of radio buttons. */
  readonly pick: (target: Locator) => Promise<void>;
}

/** Keys alone: Tab until the target has the focus, as a person without a mouse does. */
export function keys(page: Page): Hands {
  const reach = async (target: Locator): Promise<void> => {
    await target.first().waitFor();
    for (let presses = 0; presses < 120; presses++) {
      if (await hasFocus(target)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${target}.`);
  };
  return {
    press: async (target) => {
      await reach(target);
      await page.keyboard.press('Enter');
    },
    write: async (target, text) => {
      await reach(target);
      await page.keyboard.type(text);
    },
    // Tab goes to one radio button of a group, the arrows to the others.
    pick: async (target) => {
      const name = await target.first().getAttribute('name');
      await reach(page.locator(`input[type=radio][name="${name}"]`));
      for (let presses = 0; presses < 10 && !(await hasFocus(target)); presses++)
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
      expect(await target.isChecked()).toBe(true);
    },
  };
}

/** Touch alone, on targets that a finger can hit. */
export function touch(): Hands {
  const tap = async (target: Locator): Promise<void> => {
    const box = await target.first().boundingBox();
    expect(box?.height ?? 0, `${target} is high enough to tap`).toBeGreaterThanOrEqual(24);
    await target.first().tap();
  };
  return {
    press: tap,
    write: async (target, text) => {
      await tap(target);
      await target.pressSequentially(text);
    },
    pick: (target) => target.first().tap({ force: true }),
  };
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((found) => found.some((element) => element === document.activeElement));
}

/** Where the focus is; `body` means that it was lost. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.tagName.toLowerCase() ?? 'none');
}

/** The number key that a reply has on this screen. */
export async function numberOf(page: Page, reply: string): Promise<string> {
  const number = await page.locator('button.reply', { hasText: reply }).getAttribute('aria-keyshortcuts');
  expect(number, `a key for "${reply}"`).not.toBeNull();
  return number!;
}

/** A file that the page saves while `act` is done: its name and its text. */
export async function savedFile(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
