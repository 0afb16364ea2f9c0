import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { PATIENCE } from './patience.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

export const PHONE = {
  viewport: { width: 360, height: 640 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
} as const;
export const DESKTOP = { viewport: { width: 1280, height: 800 } } as const;
/** The worker that saves the whole site for use offline is let in: without being asked for it would take most of the machine. */
export const WITH_WORKER = { serviceWorkers: 'allow' } as const;

/** Starts the test's own browser, headless, on an empty profile. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('chromium'), args: FLAGS });
}

/** A visit: one new browser profile with one page, and what went wrong on it. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** CSP violations, page errors and console errors, in words; empty on a healthy page. */
  readonly faults: readonly string[];
  /** Requests that left the site's own origin. */
  readonly foreign: readonly string[];
}

/** Opens a visit and listens for faults from the first moment. `path` is relative to the site, or an address on another host. */
export async function visit(browser: Browser, path = '', options: BrowserContextOptions = DESKTOP): Promise<Visit> {
  const address = new URL(path, inject('site'));
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const usual = { reducedMotion: 'reduce', serviceWorkers: 'block', timezoneId: timeZone } as const;
  const context = await browser.newContext({ ...usual, ...options });
  context.setDefaultTimeout(PATIENCE);
  const faults: string[] = [];
  const foreign: string[] = [];
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== address.origin && protocol.startsWith('http')) foreign.push(request.url());
  });
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  const page = await context.newPage();
  await page.goto(address.href);
  return { context, page, faults, foreign };
}
