import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { buildSite } from '../support/built-site.ts';
import { provideChromium } from '../support/chromium.ts';
import { serveFolder } from '../support/static-server.ts';
import { median, type Row, row } from './row.ts';

const ROUNDS = 5;

type Way = 'fetch' | 'addAll' | 'ours';

/** Saving a whole built site for use offline, beside fetching all its files and beside `cache.addAll`. RAPPORT_SITE takes a built one. */
export async function rows(): Promise<readonly Row[]> {
  const built = process.env['RAPPORT_SITE'];
  const folder = mkdtempSync(join(tmpdir(), 'rapport-precache-'));
  if (built) cpSync(built, folder, { recursive: true });
  else buildSite(folder);
  writeFileSync(join(folder, 'bare.html'), '<!doctype html><title>Bare</title>');
  const { files } = JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8')) as { files: object };
  const urls = Object.keys(files).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
  const host = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath: provideChromium(), args: ['--no-sandbox'] });
  const taken: Record<Way, number[]> = { fetch: [], addAll: [], ours: [] };
  try {
    for (let round = 0; round < ROUNDS; round++)
      for (const way of ['fetch', 'addAll', 'ours'] as const)
        taken[way].push(await once(browser, { url: `${host.url}bare.html`, urls, way }));
  } finally {
    await browser.close();
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const ours = median(taken.ours);
  return [
    row('save the whole site', 'ms', ours, { name: 'plain fetch', value: median(taken.fetch) }, '≤ 1.3 ×'),
    row('save the whole site', 'ms', ours, { name: 'cache.addAll', value: median(taken.addAll) }, ''),
  ];
}

interface Job {
  readonly url: string;
  readonly urls: readonly string[];
  readonly way: Way;
}

/** One way on a profile of its own, in milliseconds. */
async function once(browser: Browser, { url, urls, way }: Job): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  const milliseconds = await page.evaluate(
    async ({ urls, way }) => {
      const began = performance.now();
      if (way === 'fetch')
        await Promise.all(urls.map((one) => fetch(one, { cache: 'no-cache' }).then((answer) => answer.arrayBuffer())));
      if (way === 'addAll') await (await caches.open('all')).addAll(urls);
      if (way === 'ours') {
        const { installing } = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
        await new Promise<void>((resolve, reject) => {
          installing?.addEventListener('statechange', () => {
            if (installing.state === 'activated') resolve();
            if (installing.state === 'redundant') reject(new Error('The worker refused the site.'));
          });
        });
      }
      return performance.now() - began;
    },
    { urls, way },
  );
  await context.close();
  return milliseconds;
}
