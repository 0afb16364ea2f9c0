import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Visit, visit } from './browser.ts';

const NARROW = { viewport: { width: 320, height: 720 }, acceptDownloads: true } as const;

/** What each text is made of: an element that would run, letters from right to left, and a mark that turns the rest round. */
export const TAG = '<img src=x onerror=window.__ran=1>';
export const hostile = (what: string, most = 2000) => `${what} ${TAG}\u202eשרה\u2066`.slice(0, most);
/** The same as a page shows it: the mark is gone, and what is left stands apart. */
export const shown = (what: string) => `\u2068${what} ${TAG}שרה\u2069`;
export const FORMULA = '=HYPERLINK("javascript:window.__ran=1")';
export const LONG = `${'W'.repeat(150)}<svg onload=window.__ran=1>`;

/** What a page does that no text may make it do. */
export async function wrong(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if ('__ran' in window) found.push('something ran');
    if (document.documentElement.scrollWidth > innerWidth) found.push('scrolls sideways');
    for (const one of document.querySelectorAll('[onerror], [onload], [src="x"], [href^="javascript:" i], svg[onload]'))
      found.push(one.outerHTML);
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      if (!parentElement?.closest('script, style, textarea, astro-island > template')) texts.push(textContent ?? '');
    }
    for (const one of document.querySelectorAll('[aria-label], [title], [alt]'))
      for (const name of ['aria-label', 'title', 'alt']) texts.push(one.getAttribute(name) ?? '');
    for (const text of texts) {
      const besides = text.replace(/\u2068[^\u2066-\u2069\u202a-\u202e]*\u2069/g, '');
      if (/[\u202a-\u202e\u2066-\u2069\u0590-\u05ff]/.test(besides))
        found.push(`not set apart: ${JSON.stringify(text)}`);
    }
    return found;
  });
}

/** Opens a page, waits for a text on it, and looks at what it does. */
export async function look(page: Page, path: string, text: string): Promise<void> {
  await page.goto(new URL(path, new URL('/', page.url())).href);
  await page.getByText(text).first().waitFor();
  expect(await wrong(page), path).toEqual([]);
}

export function unharmed({ page, faults, foreign }: Visit, dialogs: readonly string[]): void {
  expect({ faults, foreign, dialogs, at: new URL(page.url()).protocol }).toEqual({
    ...{ faults: [], foreign: [], dialogs: [] },
    at: 'http:',
  });
}

export async function begin(
  browser: Browser,
  path: string,
): Promise<{ readonly opened: Visit; readonly dialogs: string[] }> {
  const opened = await visit(browser, path, NARROW);
  const dialogs: string[] = [];
  opened.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return { opened, dialogs };
}
