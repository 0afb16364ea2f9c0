import type { Page } from 'playwright-core';

/**
 * The addresses that a page asks for, with nobody touching it, until what `alive` names is there: by the page's own clock, as
 * what comes in its idle time starts the moment after. To be called on a page that is still blank.
 */
export async function askedUntilAlive(page: Page, address: string, alive: string): Promise<readonly string[]> {
  await page.addInitScript((selector) => {
    const look = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      look.disconnect();
      (window as { aliveAt?: number }).aliveAt = performance.now();
    });
    look.observe(document, { childList: true, subtree: true, attributes: true });
  }, alive);
  await page.goto(address);
  await page.waitForFunction(() => (window as { aliveAt?: number }).aliveAt, undefined, { timeout: 60_000 });
  // A request is listed once it has been answered.
  await page.waitForLoadState('networkidle');
  const asked = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime <= (window as { aliveAt?: number }).aliveAt!)
      .map(({ name }) => name),
  );
  return [address, ...asked.filter((name) => name.startsWith('http'))];
}
