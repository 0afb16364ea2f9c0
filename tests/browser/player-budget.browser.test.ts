import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, visit } from '../support/browser.ts';
import { alive } from '../support/player.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Writes down when the code has taken over: the page goes on loading while a test on a busy machine is about to look. */
function noteAlive(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.player[data-alive="true"]')) return;
    Object.assign(window, { aliveAt: Date.now() });
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

const gzipped = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

/**
 * The paths that a page asks for on its first visit, with nobody touching it, until its code has taken over: all that comes
 * before the first choice, and more, as the page itself takes that one as soon as it is drawn.
 */
async function askedUntilAlive(scenario: string): Promise<readonly string[]> {
  const { context, page } = await visit(browser, 'role-plays.json');
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await context.addInitScript(noteAlive);
  await page.goto(new URL(`practise/${scenario}/`, inject('site')).href, { waitUntil: 'commit' });
  await alive(page);
  const then = await page.evaluate(() => (window as unknown as { aliveAt: number }).aliveAt);
  // Its icon is asked for by the browser itself, in a moment of its own.
  const seen = requests.filter((request) => !/^data:|\/icon\.svg$/.test(request.url()));
  // A request that is not answered yet does not know when it began.
  await Promise.all(seen.map((request) => request.response()));
  const asked = seen
    .filter((request) => request.timing().startTime <= then)
    .map((request) => new URL(request.url()).pathname);
  await context.close();
  return asked;
}

describe.each(['the-late-birthday-parcel', 'the-second-cafe'])('the page of %s, cold', (scenario) => {
  it('asks for at most four things until the first choice can be answered: itself, its type and two scripts', async () => {
    const asked = await askedUntilAlive(scenario);
    expect(asked).toContain(`/practise/${scenario}/`);
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(4);
  });

  it('needs at most 120 kB of JavaScript, and neither database nor debrief, until then', async () => {
    const scripts = (await askedUntilAlive(scenario)).filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.filter((path) => /dexie|Debrief|services/.test(path))).toEqual([]);
    const html = readFileSync(join(inject('siteFolder'), `practise/${scenario}/index.html`), 'utf8');
    const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code!);
    const files = scripts.map((path) => readFileSync(join(inject('siteFolder'), path)));
    const bytes = [...files, ...inline].reduce((sum, one) => sum + gzipped(one), 0);
    expect(bytes).toBeLessThanOrEqual(120_000);
  });

  it('has its face in itself: no picture is asked for before somebody says something', async () => {
    expect((await askedUntilAlive(scenario)).filter((path) => path.includes('/faces/'))).toEqual([]);
  });
});
