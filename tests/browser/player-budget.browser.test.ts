import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { askedUntilAlive } from '../support/asked-until-alive.ts';
import { openBrowser } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

const gzipped = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

/** All that comes before the first choice, and more, as the page itself takes that one as soon as it is drawn. */
async function askedFor(scenario: string): Promise<readonly string[]> {
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  const address = new URL(`practise/${scenario}/`, inject('site')).href;
  const asked = await askedUntilAlive(await context.newPage(), address, '.player[data-alive="true"]');
  await context.close();
  return asked.map((url) => new URL(url).pathname);
}

describe.each(['the-late-birthday-parcel', 'the-second-cafe'])('the page of %s, cold', (scenario) => {
  it('asks for at most four things until the first choice can be answered: itself, its type and two scripts', async () => {
    const asked = await askedFor(scenario);
    expect(asked).toContain(`/practise/${scenario}/`);
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(4);
  });

  it('needs at most 120 kB of JavaScript, and neither database nor debrief, until then', async () => {
    const scripts = (await askedFor(scenario)).filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.filter((path) => /dexie|Debrief|services/.test(path))).toEqual([]);
    const html = readFileSync(join(inject('siteFolder'), `practise/${scenario}/index.html`), 'utf8');
    const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code!);
    const files = scripts.map((path) => readFileSync(join(inject('siteFolder'), path)));
    const bytes = [...files, ...inline].reduce((sum, one) => sum + gzipped(one), 0);
    expect(bytes).toBeLessThanOrEqual(120_000);
  });

  it('has its face in itself: no picture is asked for before somebody says something', async () => {
    expect((await askedFor(scenario)).filter((path) => path.includes('/faces/'))).toEqual([]);
  });
});
