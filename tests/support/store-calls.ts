import type { Page } from 'playwright-core';
import type { EventDraft } from '../../src/core/progress/events.ts';
import type { StartFinding, StoreHealth } from '../../src/core/progress/progress-store.ts';
import type { Services } from '../../src/islands/services.ts';

declare global {
  interface Window {
    readonly services: Services;
  }
}

/** What the tests ask of the store on a store page, as one call each. */
export interface StoreState {
  readonly names: readonly string[];
  readonly places: readonly number[];
  readonly health: StoreHealth;
  readonly findings: readonly StartFinding[];
}

/** Opens the store page; the store opens with it. */
export async function openStore(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(() => window.services.store.learner());
}

/** Appends one `learner.named` for each name, one call each; gives whether each was kept. */
export function append(page: Page, ...names: string[]): Promise<boolean[]> {
  return page.evaluate(async (all) => {
    const kept: boolean[] = [];
    for (const name of all) {
      const draft: EventDraft = { type: 'learner.named', data: { name, role: null } };
      kept.push((await window.services.store.append([draft])).kept);
    }
    return kept;
  }, names);
}

export function stateOf(page: Page): Promise<StoreState> {
  return page.evaluate(async () => {
    const { store } = window.services;
    const events = await store.read();
    return {
      names: events.map((event) => (event.type === 'learner.named' ? event.data.name : event.type)),
      places: events.map((event) => event.n),
      health: store.health(),
      findings: store.findings(),
    };
  });
}
