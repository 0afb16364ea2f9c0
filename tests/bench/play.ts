import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { buildSite } from '../support/built-site.ts';
import { provideChromium } from '../support/chromium.ts';
import { shipped } from '../support/shipped.ts';
import { serveFolder } from '../support/static-server.ts';
import { writePeerPages } from './peer-pages.ts';
import { median, type Row, row } from './row.ts';
import { type Measured, measureInPage, type PageWords } from './watch-page.ts';

/** What is played: the longest that we ship, whose first scene hangs on the record, and a short coached one that does not. */
const SCENARIOS = ['the-second-cafe', 'the-late-birthday-parcel'] as const;
const ROUNDS = 3;
const TURNS = 8;
/** Lighthouse's Slow 4G as a browser sees it, and a processor four times slower. */
const NETWORK = {
  offline: false,
  latency: 562,
  downloadThroughput: (1.44 * 1_000_000) / 8,
  uploadThroughput: (0.675 * 1_000_000) / 8,
};
const CPU_SLOWER = 4;

interface Page {
  readonly path: string;
  readonly words: PageWords;
}
const PEER: PageWords = { reply: 'button.reply', log: '.log li', you: '.log li.you', waits: null, goOn: null };
const OURS: PageWords = {
  reply: 'button.reply:not([aria-disabled=true])',
  log: '.conversation li.said',
  you: '.conversation li.said[data-kind=you]',
  waits: '.reply[data-picked]',
  goOn: '.turn[data-stage=coached] .button[data-kind=main]',
};

/** A role-play's page on a slow phone, beside the plain floor and an ink export of the same story, in one run. */
export async function rows(): Promise<Row[]> {
  const found: Row[] = [];
  for (const scenario of SCENARIOS) {
    for (const one of await rowsOf(scenario)) found.push({ ...one, row: `${one.row} (${scenario})` });
  }
  return found;
}

async function rowsOf(scenario: string): Promise<Row[]> {
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
    for (const name of ['ours', 'floor', 'ink'] as const) found[name].push(await visitOnce(browser, pages[name]));
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
    beside('requests before the first choice', '', 'ink', (one) => one.requestsBefore, '≤ 4'),
    beside('all requests', '', 'ink', (one) => one.requests, ''),
    beside('all bytes', 'kB', 'ink', (one) => one.bytes / 1000, ''),
  ];
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

async function visitOnce(browser: Browser, { path, words }: Page): Promise<Measured> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
  const sent: number[] = [];
  let bytes = 0;
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith('http')) sent.push(Date.now());
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(measureInPage, { words, turns: TURNS });
  const began = Date.now();
  await page.goto(path, { waitUntil: 'commit' });
  const inPage = await page.waitForFunction(() => (window as { measured?: object }).measured, undefined, {
    timeout: 60_000,
  });
  const measured = (await inPage.jsonValue()) as Omit<Measured, 'bytes' | 'requests' | 'requestsBefore'>;
  await page.waitForTimeout(500);
  await context.close();
  return {
    ...measured,
    bytes,
    requests: sent.length,
    requestsBefore: sent.filter((at) => at - began < measured.accepted).length,
  };
}
