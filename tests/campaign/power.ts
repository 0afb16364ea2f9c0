import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chance, chanceFrom } from '../../src/core/time.ts';
import { dropProfile, newProfile, type OwnChromium, startChromium, until } from '../support/own-chromium.ts';
import type { CampaignOptions, CampaignRow } from './row.ts';
import { missing, openWriterPage } from './writer.ts';

/** The folders of the profile that the model covers; the small head in localStorage is taken as lost each time. */
const STORES = ['Default/IndexedDB', 'Default/File System'];
const FORGOTTEN = ['Default/Local Storage', 'Default/WebStorage'];

/** What is left out of the product, to show that the campaign sees it: `strict`, `flush`, or nothing. */
export const TAKEN_OUT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nothing: {},
  strict: {
    "chromeTransactionDurability: 'strict'": "chromeTransactionDurability: 'relaxed'",
    "{ durability: 'strict' }": "{ durability: 'relaxed' }",
  },
  flush: { 'file.flush();': '' },
};

interface Tally {
  kept: number;
  lostInDatabase: number;
  lostInJournal: number;
  lostInBoth: number;
}

/** True where a C compiler and Linux's preloading are there. */
export function canCutPower(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    execFileSync('cc', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Cuts the power: kills the browser and keeps only what it had synced. Each leg is judged by itself. */
export async function run({ n, seed }: CampaignOptions): Promise<CampaignRow> {
  const taken = process.env['RAPPORT_TAKE_OUT'] ?? 'nothing';
  const row = { campaign: 'power', n, unit: 'power cuts lost something that was called saved', seed };
  const model = `only bytes that were synced survive, in database and journal; taken out of the product: ${taken}`;
  if (!canCutPower())
    return { ...row, n: 0, model, failures: 0, notes: 'Skipped: it needs Linux and a C compiler (cc).' };
  const folder = mkdtempSync(join(tmpdir(), 'rapport-power-'));
  const shim = join(folder, 'power-cut.so');
  const source = new URL('power-cut.c', import.meta.url).pathname;
  execFileSync('cc', ['-shared', '-fPIC', '-O2', '-o', shim, source, '-ldl']);
  const site = await openWriterPage(TAKEN_OUT[taken]);
  const tally: Tally = { kept: 0, lostInDatabase: 0, lostInJournal: 0, lostInBoth: 0 };
  let failures = 0;
  const chance = chanceFrom(seed);
  try {
    for (let round = 0; round < n; round++) failures += await cutOnce(site.url, { shim, folder, chance, tally });
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const { kept, lostInDatabase, lostInJournal, lostInBoth } = tally;
  const notes = `${kept} answers called saved; lost in the database ${lostInDatabase}, in the journal ${lostInJournal}, in both ${lostInBoth}.`;
  return { ...row, model, failures, notes };
}

interface Cut {
  readonly shim: string;
  readonly folder: string;
  readonly chance: Chance;
  readonly tally: Tally;
}

/**
 * One device that was used before, written to for a while, cut off, and looked at. Gives 1 where a leg lost something. The
 * use before matters: Chromium does not sync the list of private files when it makes one, so a journal that is seconds old
 * may vanish as a whole, while the database holds.
 */
async function cutOnce(url: string, { shim, folder, chance, tally }: Cut): Promise<0 | 1> {
  const profile = newProfile('power');
  const shadow = join(folder, 'shadow');
  rmSync(shadow, { recursive: true, force: true });
  try {
    const earlier = await startChromium(profile);
    const started = await writeFor(earlier, url, { from: 1, count: 2 }).finally(earlier.close);
    for (const store of STORES) cpSync(join(profile, store), join(shadow, store), { recursive: true });
    const before = await startChromium(profile, { LD_PRELOAD: shim, SHADOW_ROOT: profile, SHADOW_DIR: shadow });
    const from = started + 1_000;
    const kept = await writeFor(before, url, { from, count: 3 + Math.floor(chance() * 25) }).finally(before.kill);
    for (const store of [...STORES, ...FORGOTTEN]) rmSync(join(profile, store), { recursive: true, force: true });
    for (const store of STORES)
      if (existsSync(join(shadow, store)))
        cpSync(join(shadow, store), join(profile, store), {
          recursive: true,
          filter: (file) => !file.endsWith('.~tmp'),
        });
    const after = await startChromium(profile);
    try {
      const page = await after.context.newPage();
      await page.goto(url);
      const { database, journal } = await page.evaluate(() => window.inventory());
      const inDatabase = missing(database.choices, from, kept);
      const inJournal = missing(journal.choices, from, kept);
      tally.kept += kept - from + 1;
      tally.lostInDatabase += inDatabase.length;
      tally.lostInJournal += inJournal.length;
      tally.lostInBoth += inDatabase.filter((n) => inJournal.includes(n)).length;
      return inDatabase.length + inJournal.length > 0 ? 1 : 0;
    } finally {
      await after.kill();
    }
  } finally {
    dropProfile(profile);
  }
}

interface Range {
  readonly from: number;
  readonly count: number;
}

/** Writes answers from a number on until so many are called saved; gives the last of them. */
async function writeFor({ context }: OwnChromium, url: string, { from, count }: Range): Promise<number> {
  const page = await context.newPage();
  let last = 0;
  page.on('console', (message) => {
    const [word, n] = message.text().split(' ');
    if (word === 'kept') last = Math.max(last, Number(n));
  });
  await page.goto(url);
  void page.evaluate((n) => window.write(n), from).catch(() => {});
  await until(() => last >= from + count - 1);
  return last;
}
