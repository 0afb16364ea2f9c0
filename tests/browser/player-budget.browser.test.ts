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

describe('a role-play page, cold', () => {
  it('needs at most 120 kB of JavaScript, and neither database nor debrief, until the first choice can be answered', async () => {
    const { context, page } = await visit(browser, 'licences/');
    const scripts: Request[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request);
    });
    await context.addInitScript(noteAlive);
    await page.goto(new URL('/practise/the-late-birthday-parcel/', page.url()).href, { waitUntil: 'commit' });
    await alive(page);
    const then = await page.evaluate(() => (window as unknown as { aliveAt: number }).aliveAt);
    const asked = scripts
      .filter((request) => request.timing().startTime <= then)
      .map((request) => new URL(request.url()).pathname);
    expect(asked.length).toBeGreaterThan(1);
    const html = readFileSync(join(inject('siteFolder'), 'practise/the-late-birthday-parcel/index.html'), 'utf8');
    const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code!);
    const files = asked.map((path) => readFileSync(join(inject('siteFolder'), path)));
    const bytes = [...files, ...inline].reduce((sum, one) => sum + gzipped(one), 0);
    expect(asked.filter((path) => /dexie|Debrief|services/.test(path))).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(120_000);
    await context.close();
  });
});
