import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildSite } from '../support/built-site.ts';
import { provideChromium } from '../support/chromium.ts';
import { shipped } from '../support/shipped.ts';
import { serveFolder } from '../support/static-server.ts';
import { writePeerPages } from './peer-pages.ts';
import { median, type Row, row } from './row.ts';
import { backAfterReload, playThrough, requestsUntouched } from './visits.ts';
import type { Measured, PageWords } from './watch-page.ts';

/**
 * What is played: the longest that we ship, whose first scene hangs on the record, and a short coached one that does not; and
 * how many turns of it before the page is loaded again.
 */
const SCENARIOS = [
  ['the-second-cafe', 3],
  ['the-late-birthday-parcel', 1],
] as const;
const ROUNDS = 3;

const PEER: PageWords = {
  reply: 'button.reply',
  log: '.log li',
  you: '.log li.you',
  waits: null,
  goOn: null,
  alive: 'button.reply',
};
const OURS: PageWords = {
  reply: 'button.reply:not([aria-disabled=true])',
  log: '.conversation li.said',
  you: '.conversation li.said[data-kind=you]',
  waits: '.reply[data-picked]',
  goOn: '.turn[data-stage=coached] .button[data-kind=main]',
  alive: '.player[data-alive=true]',
};

/** A role-play's page on a slow phone, beside the plain floor and an ink export of the same story, in one run. */
export async function rows(): Promise<Row[]> {
  const found: Row[] = [];
  for (const [scenario, turns] of SCENARIOS) {
    for (const one of await rowsOf(scenario, turns)) found.push({ ...one, row: `${one.row} (${scenario})` });
  }
  return found;
}

async function rowsOf(scenario: string, turns: number): Promise<Row[]> {
  const folder = process.env.RAPPORT_SITE ?? mkdtempSync(join(tmpdir(), 'rapport-play-'));
  if (!process.env.RAPPORT_SITE) buildSite(folder);
  const peers = mkdtempSync(join(tmpdir(), 'rapport-peers-'));
  writePeerPages(shipped(scenario).scenario, peers);
  const hosts = [await serveFolder(folder, { gzip: true }), await serveFolder(peers, { gzip: true })] as const;
  const browser = await chromium.launch({
    executablePath: provideChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const pages = {
    ours: { path: new URL(`practise/${scenario}/`, hosts[0].url).href, words: OURS },
    floor: { path: new URL('floor/', hosts[1].url).href, words: PEER },
    ink: { path: new URL('ink/', hosts[1].url).href, words: PEER },
  };
  const found = { ours: [] as Measured[], floor: [] as Measured[], ink: [] as Measured[] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of ['ours', 'floor', 'ink'] as const) {
      found[name].push({
        ...(await playThrough(browser, pages[name])),
        requestsBefore: await requestsUntouched(browser, pages[name]),
        back: await backAfterReload(browser, pages[name], name === 'ours' ? turns : 0),
      });
    }
  }
  await browser.close();
  for (const host of hosts) await host.close();
  rmSync(peers, { recursive: true, force: true });
  if (!process.env.RAPPORT_SITE) rmSync(folder, { recursive: true, force: true });
  return tell(found);
}

function tell(found: Readonly<Record<'ours' | 'floor' | 'ink', readonly Measured[]>>): Row[] {
  const of = (name: keyof typeof found, what: (one: Measured) => number): number => median(found[name].map(what));
  const beside = (
    name: string,
    unit: string,
    peer: 'floor' | 'ink',
    what: (one: Measured) => number,
    goal: string,
  ): Row => row(name, unit, of('ours', what), { name: peer, value: Math.max(of(peer, what), 0.001) }, goal);
  return [
    beside('first choice accepted', 'ms', 'floor', (one) => one.accepted, '≤ 1.5 ×'),
    beside('answer to it painted', 'ms', 'ink', (one) => one.answered, '≤ 1 ×'),
    beside('choice to paint, p50', 'ms', 'floor', (one) => quantile(one.choices, 0.5), '≤ 1.5 ×'),
    beside('choice to paint, p95', 'ms', 'floor', (one) => quantile(one.choices, 0.95), '≤ 2 ×'),
    beside('blocking', 'ms', 'ink', (one) => one.blocking, '≤ 50 ms'),
    beside('back after a reload, files at hand', 'ms', 'floor', (one) => one.back, '≤ 1000 ms'),
    beside('requests before the first choice', '', 'ink', (one) => one.requestsBefore, '≤ 4'),
    beside('all requests', '', 'ink', (one) => one.requests, ''),
    beside('all bytes', 'kB', 'ink', (one) => one.bytes / 1000, ''),
  ];
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
