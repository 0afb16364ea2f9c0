import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { dropProfile, newProfile, type OwnChromium, startChromium } from '../support/own-chromium.ts';
import { alive } from '../support/player.ts';
import { recorded } from '../support/recorded.ts';
import { endingWays, shipped } from '../support/shipped.ts';

const ROLE_PLAY = shipped('the-late-birthday-parcel');
/** Every reply on the way to the longest of the shortest endings. */
const SAID = endingWays(ROLE_PLAY, ROLE_PLAY.scenario.remembers)
  .map(({ choices }) => choices)
  .reduce((longest, one) => (one.length > longest.length ? one : longest));

/** A learner's own browser on a profile of its own, and the page in it. */
interface Desk {
  readonly profile: string;
  readonly running: OwnChromium;
  readonly page: Page;
}
/** Ends a page in some way, and gives one that stands where a learner stands who comes back. */
type Death = (desk: Desk) => Promise<Desk>;

const anew = async ({ profile, running }: Omit<Desk, 'page'>): Promise<Desk> => {
  const page = await running.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(new URL('practise/the-late-birthday-parcel/', inject('site')).href);
  await alive(page);
  return { profile, running, page };
};
const crash: Death = async (desk) => {
  const crashed = desk.page.waitForEvent('crash');
  // Neither call comes back: there is nobody left to answer it.
  void desk.page.goto('chrome://crash').catch(() => {});
  await crashed;
  return anew(desk);
};
const closeTab: Death = async (desk) => {
  await desk.page.close();
  return anew(desk);
};
const killBrowser: Death = async ({ profile, running }) => {
  await running.kill();
  return anew({ profile, running: await startChromium(profile) });
};
const nothing: Death = async (desk) => {
  await desk.page.getByRole('button', { name: 'Go on', exact: true }).click();
  return desk;
};

/**
 * Says each reply, dies after each, and plays to the end. `isWaited` waits for "Saved" before each death; otherwise a reply
 * that was lost is said and waited for again. Gives what the record holds of how it ended.
 */
async function playThrough(die: Death, isWaited: boolean) {
  const profile = newProfile('turns');
  let desk = await anew({ profile, running: await startChromium(profile) });
  try {
    return await playOn();
  } finally {
    await desk.running.kill();
    dropProfile(profile);
  }

  async function playOn() {
    let mustBeThere = isWaited;
    for (let turn = 0; turn < SAID.length - 1; ) {
      await say(desk.page, SAID[turn]!, mustBeThere);
      desk = await die(desk);
      const isThere = mustBeThere || (await isBackAt(desk.page, turn + 1));
      if (isThere) await desk.page.getByRole('heading', { name: headingAt(turn + 1) }).waitFor();
      mustBeThere = isWaited || !isThere;
      turn += isThere ? 1 : 0;
      await expectEachOnce(desk.page, turn);
    }
    await say(desk.page, SAID.at(-1)!, true);
    await desk.page.getByRole('button', { name: 'See how it ended' }).click();
    await desk.page.getByRole('heading', { name: /^The end: / }).waitFor();
    await expectEachOnce(desk.page, SAID.length);
    const events = await recorded(desk.page);
    expect(events.flatMap((one) => (one.type === 'choice.made' ? [one.data.choice] : []))).toEqual(SAID);
    expect(events.filter(({ type }) => type === 'attempt.finished')).toHaveLength(1);
    return events.flatMap((one) => (one.type === 'attempt.finished' ? [{ ...one.data, attempt: null }] : []));
  }
}

async function say(page: Page, choice: string, isWaited: boolean): Promise<void> {
  await page.locator(`[data-reply="${choice}"]`).click();
  if (isWaited) await page.getByText('Saved', { exact: true }).waitFor({ state: 'attached' });
}

const headingAt = (turn: number) => `Turn ${turn + 1}: what do you say?`;

/** Where the conversation goes on after a death that fell before "Saved", once the record has told it. */
async function isBackAt(page: Page, turn: number): Promise<boolean> {
  await page.locator('.player[data-asked="told"]').waitFor();
  return page.getByRole('heading', { name: headingAt(turn) }).isVisible();
}

async function expectEachOnce(page: Page, turn: number): Promise<void> {
  const words = SAID.slice(0, turn).map((id) => {
    const choices = ROLE_PLAY.scenario.scenes.flatMap(({ then }) => (then.kind === 'choices' ? then.choices : []));
    return `You said: ${choices.find((one) => one.id === id)!.text}`;
  });
  expect(await page.locator('.said[data-kind="you"]').allTextContents()).toEqual(words);
}

/** How it ends where nothing happens in between; played once, beside the others. */
let undisturbed: ReturnType<typeof playThrough> | undefined;
const endUndisturbed = () => {
  // One that failed is played again when its test is.
  undisturbed ??= playThrough(nothing, true).catch((reason: unknown) => {
    undisturbed = undefined;
    throw reason;
  });
  return undisturbed;
};

// Side by side: each has a browser and a profile of its own, and most of their time is waiting.
describe.concurrent('a conversation that is cut off', () => {
  it.each([
    ['a crash of the page', crash],
    ['the end of its tab', closeTab],
    ['a kill of the whole browser', killBrowser],
  ] as const)('after %s at each turn every saved reply is there once, and the end is the same', async (_, die) => {
    const [end, expected] = await Promise.all([playThrough(die, true), endUndisturbed()]);
    expect(end).toEqual(expected);
  });

  it('killed before a reply was saved, it is there once or not at all, and the end is the same', async () => {
    const [end, expected] = await Promise.all([playThrough(killBrowser, false), endUndisturbed()]);
    expect(end).toEqual(expected);
  });
});
