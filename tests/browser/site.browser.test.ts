import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DESKTOP, openBrowser, PHONE, type Visit, visit, WITH_WORKER } from '../support/browser.ts';
import { addressOf, filesOf, pageKinds, scriptsOf } from '../support/site-files.ts';

const folder = inject('siteFolder');
const pages = filesOf(folder, '.html');
const kinds = [...pageKinds(folder)];
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe('every page', () => {
  it(
    'fault 40: opens without a breach of the policy, without an error and without a request to another origin',
    async () => {
      const { context, page, faults, foreign } = await visit(browser, '', { ...DESKTOP, ...WITH_WORKER });
      for (const file of pages) {
        await page.goto(new URL(addressOf(file), inject('site')).href);
      }
      expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
      await context.close();
      // A second a page: on a busy machine 255 of them took more than a minute.
    },
    60_000 + pages.length * 1_000,
  );

  it('carries the strict policy', () => {
    const without = pages.filter((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const policy = html.match(/http-equiv="content-security-policy" content="([^"]*)"/)?.[1] ?? '';
      const isStrict = policy.includes("default-src 'none'") && policy.includes("require-trusted-types-for 'script'");
      return !isStrict || /unsafe-(inline|eval|hashes)|wasm/.test(policy);
    });
    expect(without).toEqual([]);
  });

  it('has no style attribute', () => {
    const styled = pages.filter((file) => / style="/.test(readFileSync(join(folder, file), 'utf8')));
    expect(styled).toEqual([]);
  });

  it.each(['react', 'dexie', 'xstate', 'yaml', 'micromark', 'mdast-util-from-markdown'])(
    'comes with the licence of %s, whose code is in a script or a worker',
    (name) => {
      const text = readFileSync(join(folder, 'third-party-licences.txt'), 'utf8');
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    },
  );

  it('loads scripts that ask only for files that exist', () => {
    const missing = filesOf(folder, '.js').flatMap((file) => {
      const named = readFileSync(join(folder, file), 'utf8').matchAll(/["'](_astro\/[^"']+\.(?:css|js))["']/g);
      return [...named]
        .filter(([, asked]) => !existsSync(join(folder, asked!)))
        .map(([, asked]) => `${file}: ${asked}`);
    });
    expect(missing).toEqual([]);
  });

  it('links only to pages and places that exist', () => {
    const base = new URL(inject('site'));
    const broken = pages.flatMap((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return [...html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)].flatMap(([, link]) => {
        const target = new URL(link!.replaceAll('&amp;', '&'), new URL(addressOf(file), base));
        if (target.origin !== base.origin) return [];
        const path = join(folder, decodeURIComponent(target.pathname));
        const found = [join(path, 'index.html'), path].find((one) => existsSync(one) && /\.[a-z0-9]+$/.test(one));
        if (!found) return [`${file}: ${link}`];
        const id = decodeURIComponent(target.hash.slice(1));
        const isThere = !id || !found.endsWith('.html') || readFileSync(found, 'utf8').includes(` id="${id}"`);
        return isThere ? [] : [`${file}: ${link}`];
      });
    });
    expect(broken).toEqual([]);
  });
});

describe.each(kinds)('a page like /%s', (_kind, address) => {
  let open: Visit;
  beforeAll(async () => {
    open = await visit(browser, address);
    await open.page.waitForLoadState('networkidle');
  });
  afterAll(async () => {
    await open.context.close();
  });

  it.each(['light', 'dark'] as const)(
    'has nothing for axe to find in %s colours, on a phone and on a desktop',
    async (colorScheme) => {
      const { page } = open;
      // Without motion: a colour on its way from one scheme to the other is no colour of ours.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const { viewport } of [PHONE, DESKTOP]) {
        await page.setViewportSize(viewport);
        const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
        expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
      }
    },
  );

  it('moves nothing where the person asked for no motion', async () => {
    const moving = await open.page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((one) => /[1-9]/.test(getComputedStyle(one).transitionDuration))
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
  });

  it('does not scroll sideways at 320 pixels', async () => {
    await open.page.setViewportSize({ width: 320, height: 640 });
    const widths = await open.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(widths.scrollWidth).toBeLessThanOrEqual(widths.clientWidth);
  });

  it('has no fault and asks nothing of another origin', () => {
    expect({ faults: open.faults, foreign: open.foreign }).toEqual({ faults: [], foreign: [] });
  });
});

describe('sizes', () => {
  const lessons = pages.filter((file) => /^courses\/[^/]+\/[^/]+\/index\.html$/.test(file));
  const players = pages.filter((file) => /^practise\/[^/]+\/index\.html$/.test(file));

  it('a text lesson ships no framework', () => {
    expect(lessons.length).toBeGreaterThan(0);
    for (const file of lessons) {
      const scripts = [...scriptsOf(folder, file).keys()]
        .map((path) => readFileSync(join(folder, path), 'utf8'))
        .join('\n');
      expect(scripts).not.toMatch(/react-dom|__REACT|Minified React/);
      expect(readFileSync(join(folder, file), 'utf8')).not.toContain('<astro-island');
    }
  });

  it('the player loads at most 120 kB of script after gzip before the first choice', () => {
    expect(players.length).toBeGreaterThan(0);
    for (const file of players) {
      const total = [...scriptsOf(folder, file).values()].reduce((sum, size) => sum + size, 0);
      expect(total, file).toBeLessThanOrEqual(120_000);
    }
  });
});
