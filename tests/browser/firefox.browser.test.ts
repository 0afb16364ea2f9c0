import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { OfflineHost, saved, titleOf } from '../support/offline-host.ts';
import { dropProfile, newProfile, type OwnBrowser } from '../support/own-chromium.ts';
import { findFirefox, startFirefox } from '../support/own-firefox.ts';
import { pageKinds } from '../support/site-files.ts';
import { append, openStore, stateOf } from '../support/store-calls.ts';
import { openStorePage, type StorePage } from '../support/store-page.ts';

describe.skipIf(findFirefox() === undefined)('in Firefox', () => {
  let store: StorePage;
  let profile: string;
  let running: OwnBrowser | null = null;

  beforeAll(async () => {
    store = await openStorePage();
  });
  afterAll(() => store.close());
  beforeEach(() => {
    profile = newProfile('firefox');
  });
  afterEach(async () => {
    await running?.kill();
    dropProfile(profile);
  });

  it('fault 1: killed right after "Saved", the choice is there', async () => {
    running = await startFirefox(profile);
    const before = await running.context.newPage();
    await openStore(before, store.url);
    expect(await append(before, 'first', 'second')).toEqual([true, true]);
    await running.kill();
    running = await startFirefox(profile);
    const page = await running.context.newPage();
    await openStore(page, store.url);
    expect(await stateOf(page)).toMatchObject({ names: ['first', 'second'], findings: [] });
  });

  it('fault 27: with the server gone, each kind of page is there', async () => {
    const live = mkdtempSync(join(tmpdir(), 'rapport-firefox-'));
    const host = new OfflineHost(join(live, 'site'));
    try {
      await host.serve(inject('siteFolder'), {});
      running = await startFirefox(profile);
      const page = await running.context.newPage();
      await page.goto(host.url);
      await saved(page);
      const url = host.url;
      await host.close();
      for (const address of pageKinds(inject('siteFolder')).values()) {
        await page.goto(url + address);
        const file = /\.html$/.test(address) ? address : `${address}index.html`;
        expect([address, await page.title()]).toEqual([address, titleOf(inject('siteFolder'), file)]);
      }
    } finally {
      await host.close();
      rmSync(live, { recursive: true, force: true });
    }
  });
});
