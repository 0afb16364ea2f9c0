import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { dropProfile, newProfile, type OwnChromium, startChromium } from '../support/own-chromium.ts';
import { append, openStore, stateOf } from '../support/store-calls.ts';
import { openStorePage, type StorePage } from '../support/store-page.ts';

const NAMES = Array.from({ length: 30 }, (_, index) => `entry ${index}`);
let site: StorePage;
let profile: string;
let running: OwnChromium | null = null;

beforeAll(async () => {
  site = await openStorePage();
});
afterAll(() => site.close());
beforeEach(() => {
  profile = newProfile('damage');
});
afterEach(async () => {
  await running?.kill();
  dropProfile(profile);
});

async function open(): Promise<Page> {
  running = await startChromium(profile);
  const page = await running.context.newPage();
  await openStore(page, site.url);
  return page;
}

/** A device with thirty entries; the browser is closed. */
async function recorded(): Promise<void> {
  const page = await open();
  await append(page, ...NAMES);
  await running!.close();
}

/** The files of the browser's database for our site. */
function databaseFiles(ending: RegExp): string[] {
  const folder = join(profile, 'Default', 'IndexedDB');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('localhost') && ending.test(name))
    .map((name) => join(folder, name));
}

/** The names in the journal's file, or the line that cannot be read. */
async function readJournal(): Promise<string[]> {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('rapport-journal');
  for await (const [, handle] of folder.entries()) {
    const text = await (await (handle as FileSystemFileHandle).getFile()).text();
    return text
      .trimEnd()
      .split('\n')
      .flatMap((line) => {
        try {
          const { event } = JSON.parse(line);
          return event ? [event.data.name] : [];
        } catch {
          return [line];
        }
      });
  }
  return [];
}

it('fault 7: a damaged store that opens empty is noticed, restored and told', async () => {
  await recorded();
  for (const log of databaseFiles(/\d+\.log$/)) {
    const bytes = readFileSync(log);
    bytes[Math.floor(bytes.length / 3)]! ^= 0xff;
    writeFileSync(log, bytes);
  }
  const page = await open();
  await expect.poll(async () => (await stateOf(page)).names).toEqual(NAMES);
  const { findings } = await stateOf(page);
  expect(findings).toEqual([{ kind: 'restored', events: expect.any(Number), from: 'journal' }]);
});

it('fault 8: a store that lost half its rows is noticed, restored and told', async () => {
  await recorded();
  for (const log of databaseFiles(/\d+\.log$/)) truncateSync(log, Math.floor(readFileSync(log).length / 2));
  const page = await open();
  await expect.poll(async () => (await stateOf(page)).names).toEqual(NAMES);
  const { findings } = await stateOf(page);
  expect(findings).toEqual([{ kind: 'restored', events: expect.any(Number), from: 'journal' }]);
});

it('fault 9: with a store that cannot be opened the record is read, and copied, from the journal, and that is told', async () => {
  await recorded();
  for (const file of databaseFiles(/MANIFEST-\d+$/)) rmSync(file);
  const page = await open();
  const { names, health } = await stateOf(page);
  expect(health).toEqual({ kind: 'oneLeg', missing: 'database' });
  expect(names).toEqual(NAMES);
  const copied = await page.evaluate(async () => (await window.services.store.copy()).entries.length);
  expect(copied).toBe(30);
  expect(await append(page, 'one more')).toEqual([true]);
});

it('fault 10: a damaged journal is built anew from the store, without an alarm', async () => {
  const page = await open();
  await append(page, ...NAMES);
  await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('rapport-journal');
    const damage = async (file: FileSystemFileHandle) => {
      const text = await (await file.getFile()).text();
      const writable = await file.createWritable();
      await writable.write(`${text.slice(0, 2_000)}#${text.slice(2_001)}`);
      await writable.close();
    };
    // The page lets go of the file only after it has said that the answer is kept.
    for await (const [name, handle] of folder.entries())
      await navigator.locks.request(`rapport-journal/${name}`, () => damage(handle as FileSystemFileHandle));
  });
  await page.reload();
  await page.evaluate(() => window.services.store.learner());
  const journaled = () => page.evaluate(readJournal);
  await expect.poll(journaled).toEqual(NAMES);
  const { names, findings, health } = await stateOf(page);
  expect([names, findings, health]).toEqual([NAMES, [], { kind: 'sound' }]);
});

it('fault 14: after an eviction the page says that the record is gone, not welcome', async () => {
  await recorded();
  for (const folder of ['IndexedDB', 'File System', 'WebStorage', 'Storage'])
    rmSync(join(profile, 'Default', folder), { recursive: true, force: true });
  const { names, findings } = await stateOf(await open());
  expect(names).toEqual([]);
  expect(findings).toEqual([{ kind: 'missing', events: 30 }]);
});
