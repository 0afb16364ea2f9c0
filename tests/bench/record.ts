import { chromium } from 'playwright-core';
import { provideChromium } from '../support/chromium.ts';
import { openStorePage } from '../support/store-page.ts';
import type {} from './record-page.ts';
import { median, type Row, row } from './row.ts';

const PAGE = `import ${JSON.stringify(new URL('record-page.ts', import.meta.url).pathname)};`;

/** The record in a real browser, ours and the raw platform in one page and in turns. */
export async function rows(): Promise<Row[]> {
  const site = await openStorePage({}, PAGE);
  const browser = await chromium.launch({ executablePath: provideChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    const { raw, database, both } = await page.evaluate(() => window.measureWrites());
    const put = { name: 'raw strict event and head', value: median(raw) };
    const { stored, said } = await page.evaluate(() => window.sizes());
    const reads = [];
    for (const count of [10, 10_000]) {
      await page.evaluate((n) => window.fill(`filled-${n}`, n), count);
      await page.reload();
      reads.push({ count, ...(await page.evaluate((n) => window.measureReads(`filled-${n}`), count)) });
    }
    return [
      row('a choice kept in the database, p50', 'ms', median(database), put, '≤ 1.5 ×'),
      row('a choice kept in both legs ("Saved"), p50', 'ms', median(both), put, '≤ 3 ×'),
      ...reads.flatMap(({ count, home, recount, raw: all }) => {
        const peer = { name: 'raw reading of all', value: median(all) };
        return [
          row(`home from ${count} events, kept totals`, 'ms', median(home), peer, count > 10 ? '≤ 0.1 ×' : ''),
          row(`full recount of ${count} events`, 'ms', median(recount), peer, count > 10 ? '≤ 1.1 ×' : ''),
        ];
      }),
      row('one choice as stored', 'bytes', stored, { name: 'what was said alone', value: said }, ''),
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}
