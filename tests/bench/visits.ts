import type { Browser, CDPSession, Page } from 'playwright-core';
import { askedUntilAlive } from '../support/asked-until-alive.ts';
import { type Measured, measureInPage, type PageWords, watchReturn } from './watch-page.ts';

const TURNS = 8;
/** Lighthouse's Slow 4G as a browser sees it, and a processor four times slower. */
const NETWORK = {
  offline: false,
  latency: 562,
  downloadThroughput: (1.44 * 1_000_000) / 8,
  uploadThroughput: (0.675 * 1_000_000) / 8,
};
const CPU_SLOWER = 4;

/** A page to visit, and how it names its parts. */
export interface Place {
  readonly path: string;
  readonly words: PageWords;
}

/** Opens a new profile on a slow phone, does something on its page, and closes it. */
async function onSlowPhone<Result>(
  browser: Browser,
  network: 'slow' | 'at hand',
  act: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (network === 'slow') await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
  const result = await act(page, session);
  await context.close();
  return result;
}

/** Plays a conversation as fast as the page lets a program play it. */
export function playThrough(
  browser: Browser,
  { path, words }: Place,
): Promise<Omit<Measured, 'requestsBefore' | 'back'>> {
  return onSlowPhone(browser, 'slow', async (page, session) => {
    const sent = requestsOf(session);
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.addInitScript(measureInPage, { words, turns: TURNS });
    await page.goto(path, { waitUntil: 'commit' });
    const inPage = await page.waitForFunction(() => (window as { measured?: object }).measured, undefined, {
      timeout: 60_000,
    });
    const measured = (await inPage.jsonValue()) as Pick<Measured, 'accepted' | 'answered' | 'choices' | 'blocking'>;
    await page.waitForTimeout(500);
    return { ...measured, bytes, requests: sent.length };
  });
}

/** Looks at a page without touching it until its code has taken over; gives how many requests that took. */
export function requestsUntouched(browser: Browser, { path, words }: Place): Promise<number> {
  return onSlowPhone(browser, 'slow', async (page) => (await askedUntilAlive(page, path, words.alive)).length);
}

/**
 * Plays some turns, waits until they are kept, and loads the page again, from a host as near as the device's own copy of the
 * site. Gives the milliseconds until a reply of the same turn can be pressed.
 */
export function backAfterReload(browser: Browser, { path, words }: Place, turns: number): Promise<number> {
  return onSlowPhone(browser, 'at hand', async (page) => {
    await page.goto(path);
    await page.locator(words.alive).first().waitFor();
    for (let turn = 1; turn <= turns; turn++) {
      await page.locator(words.reply).first().click();
      await page.locator('.player-saving[data-saving=saved]').waitFor({ state: 'attached' });
      if (words.goOn && (await page.locator(words.goOn).count()) > 0) await page.locator(words.goOn).click();
      await page.locator(words.reply).first().waitFor();
    }
    const replies = await page.locator(words.reply).allTextContents();
    await page.addInitScript(watchReturn, { words, said: await page.locator(words.you).count() });
    await page.reload({ waitUntil: 'commit' });
    const back = await page.waitForFunction(() => (window as { back?: number }).back, undefined, { timeout: 60_000 });
    const again = await page.locator(words.reply).allTextContents();
    if (again.join() !== replies.join()) throw new Error(`Another turn came back: ${again.join(' / ')}`);
    return (await back.jsonValue())!;
  });
}

/** What goes out to a host from now on; what stands in the page itself as an address is no request. */
function requestsOf(session: CDPSession): readonly string[] {
  const sent: string[] = [];
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith('http')) sent.push(request.url);
  });
  return sent;
}
