import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { focused } from './journey.ts';

/** What one turn does: says a reply by its id, and goes past the coaching where there is any. */
export interface Player {
  readonly say: (page: Page, choice: string) => Promise<void>;
  readonly goOn: (page: Page) => Promise<void>;
}

const replyOf = (page: Page, choice: string) => page.locator(`[data-reply="${choice}"]`);

/** By keys alone: the reply's number picks it, Enter says it. */
export const byKeys: Player = {
  say: async (page, choice) => {
    await replyOf(page, choice).waitFor();
    await page.keyboard.press((await replyOf(page, choice).getAttribute('aria-keyshortcuts'))!);
    expect(await replyOf(page, choice).evaluate((reply) => reply === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
  },
  goOn: (page) => page.keyboard.press('Enter'),
};

export const byTouch: Player = {
  say: (page, choice) => replyOf(page, choice).tap(),
  goOn: (page) => page.getByRole('button', { name: /^(Go on|See how it ended)$/ }).tap(),
};

/** Plays a list of replies to the end; `atTurn` looks at each turn before it is answered. */
export async function play(
  page: Page,
  player: Player,
  choices: readonly string[],
  atTurn: (turn: number) => Promise<void> = async () => {},
): Promise<void> {
  await alive(page);
  for (const [index, choice] of choices.entries()) {
    await atTurn(index + 1);
    await player.say(page, choice);
    await page
      .locator(`[data-turn="${index + 1}"]`)
      .first()
      .waitFor({ state: 'attached' });
    expect(await focused(page), `focus after turn ${index + 1}`).toBe('h2');
    if ((await page.locator('.turn').getAttribute('data-stage')) === 'coached') await player.goOn(page);
    expect(await focused(page), `focus at turn ${index + 2}`).toBe('h2');
  }
}

/** Until the player's code has taken over from the page's own script. */
export async function alive(page: Page): Promise<void> {
  await page.locator('.player[data-alive="true"]').waitFor();
}

/** What is not wholly on the screen of the newest line and the open replies, and what a finger cannot hit. */
export function crowding(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    // What is on the screen, not what is on its way there: pictures have come, and the frame that shows them is painted.
    const pictures = [...document.querySelectorAll<HTMLImageElement>('[role="log"] img')];
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    await new Promise((painted) => setTimeout(painted));
    const wrong: string[] = [];
    const log = document.querySelector('[role="log"]')!.getBoundingClientRect();
    const line = [...document.querySelectorAll('.said[data-kind="line"]')].at(-1);
    const isIn = (box: DOMRect, frame: { top: number; bottom: number }) =>
      box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1;
    if (line && !isIn(line.getBoundingClientRect(), log)) wrong.push(`line: ${line.textContent}`);
    for (const reply of document.querySelectorAll('.reply')) {
      const box = reply.getBoundingClientRect();
      if (!isIn(box, { top: 0, bottom: innerHeight })) wrong.push(`reply: ${reply.textContent}`);
      if (box.height < 44 || box.width < 44) wrong.push(`small: ${reply.textContent}`);
    }
    for (const part of document.querySelectorAll('.player-who, .player-name'))
      if (part.scrollWidth > part.clientWidth + 1) wrong.push(`bar: ${part.textContent}`);
    if (document.documentElement.scrollWidth > innerWidth) wrong.push('sideways');
    return wrong;
  });
}
