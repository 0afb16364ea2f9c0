import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { dropProfile, newProfile, type OwnChromium, startChromium } from '../support/own-chromium.ts';
import { append, openStore, stateOf } from '../support/store-calls.ts';
import { openStorePage, type StorePage } from '../support/store-page.ts';

let site: StorePage;
let running: OwnChromium | null = null;
let clean = () => {};

beforeAll(async () => {
  site = await openStorePage();
});
afterAll(() => site.close());
afterEach(async () => {
  await running?.kill();
  clean();
});

async function open(profile = newProfile('full')): Promise<Page> {
  clean = () => dropProfile(profile);
  running = await startChromium(profile);
  const page = await running.context.newPage();
  await openStore(page, site.url);
  return page;
}

/** A small disk of its own; only root on Linux can have one, and not in every container. Gives false where it cannot be had. */
function mount(disk: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const unmount = (disk: string) => execFileSync('umount', ['-l', disk]);

function canMount(): boolean {
  const disk = newProfile('disk');
  const isMounted = mount(disk);
  if (isMounted) unmount(disk);
  dropProfile(disk);
  return isMounted;
}

/** The browser may write meanwhile, too: what does not fit any more is not needed. */
function fill(disk: string, filler: string): void {
  const { bavail, bsize } = statfsSync(disk);
  try {
    writeFileSync(filler, Buffer.alloc(bavail * bsize));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}

it.skipIf(!canMount())(
  'fault 11: on a full disk the answer waits in memory, and is saved once there is space again',
  async () => {
    const disk = newProfile('disk');
    expect(mount(disk)).toBe(true);
    try {
      const profile = join(disk, 'profile');
      mkdirSync(profile);
      const page = await open(profile);
      expect(await append(page, 'before')).toEqual([true]);
      const filler = join(disk, 'filler');
      fill(disk, filler);
      const kept: boolean[] = [];
      // A file that is open may still have room to grow in its last block.
      for (let i = 0; i < 400 && kept.at(-1) !== false; i++) kept.push(...(await append(page, `full ${i}`)));
      expect(kept.at(-1)).toBe(false);
      const { health, names } = await stateOf(page);
      expect([health.kind, names.length]).toEqual(['failing', kept.length + 1]);
      rmSync(filler);
      await expect.poll(async () => (await stateOf(page)).health.kind).not.toBe('failing');
      await page.reload();
      expect((await stateOf(page)).names).toEqual(names);
    } finally {
      await running?.kill();
      running = null;
      unmount(disk);
      clean = () => dropProfile(disk);
    }
  },
);

it('fault 12: a quota that is used up is named as such, and nothing is half-written', async () => {
  const page = await open();
  await append(page, 'before');
  const session = await running!.context.newCDPSession(page);
  const { origin } = new URL(site.url);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
  await page.evaluate(fillUp);
  const kept: boolean[] = [];
  while (kept.length < 50 && kept.at(-1) !== false) kept.push(...(await append(page, 'x'.repeat(2_000))));
  const { names, health } = await stateOf(page);
  expect(health).toEqual({ kind: 'failing', why: 'quota', unsaved: 1 });
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await expect.poll(async () => (await stateOf(page)).health.kind).not.toBe('failing');
  await page.reload();
  expect(await stateOf(page)).toMatchObject({ names, places: names.map((_, index) => index + 1) });
});

it('fault 13: data cleared under an open page is noticed at the next write, and not begun again in silence', async () => {
  const page = await open();
  await append(page, 'Ada', 'Bea');
  const session = await running!.context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(site.url).origin, storageTypes: 'all' });
  expect(await append(page, 'Cleo')).toEqual([false]);
  expect(await stateOf(page)).toMatchObject({
    health: { kind: 'failing', why: 'lost', unsaved: 1 },
    names: ['Ada', 'Bea', 'Cleo'],
  });
  await page.evaluate(() => window.services.store.retry());
  await page.reload();
  expect((await stateOf(page)).names).toEqual(['Ada', 'Bea', 'Cleo']);
});

it('fault 16: where storage is denied the page goes on in memory and says so', async () => {
  const profile = newProfile('denied');
  clean = () => dropProfile(profile);
  running = await startChromium(profile);
  const page = await running.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  // As in a frame of another site: present, and refusing.
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    IDBFactory.prototype.open = refuse as never;
    StorageManager.prototype.getDirectory = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'Worker', { value: refuse });
    LockManager.prototype.request = () => Promise.reject(new DOMException('denied', 'SecurityError'));
  });
  await openStore(page, site.url);
  expect(await append(page, 'Ada')).toEqual([false]);
  expect(await stateOf(page)).toMatchObject({ names: ['Ada'], health: { kind: 'memoryOnly', why: 'refused' } });
  expect((await page.evaluate(() => window.services.locks.hold('a1', () => {}))).kind).toBe('unguarded');
  expect(errors).toEqual([]);
});

/** Another database of the site takes all the room that is left. */
async function fillUp(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('filler');
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
    opening.onsuccess = () => resolve(opening.result);
  });
  for (let size = 1_000_000; size > 2_000; size /= 4) {
    for (let isFull = false; !isFull; ) {
      isFull = await new Promise((resolve) => {
        const work = db.transaction('rows', 'readwrite', { durability: 'relaxed' });
        work.objectStore('rows').add(crypto.getRandomValues(new Uint8Array(Math.min(65_536, size))));
        work.oncomplete = () => resolve(false);
        work.onabort = () => resolve(true);
      });
    }
  }
}
