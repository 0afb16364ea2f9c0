import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { provideChromium } from '../support/chromium.ts';
import { classOf200 } from '../support/class-of-200.ts';
import { ownSite } from '../support/own-site.ts';
import { openStorePage } from '../support/store-page.ts';
import type {} from './import-page.ts';
import { median, type Row, row } from './row.ts';

const PAGE = `import ${JSON.stringify(new URL('import-page.ts', import.meta.url).pathname)};`;
const ROUNDS = 3;

/** Two hundred hand-ins of six megabytes into the manager's store of a real browser. */
export async function rows(): Promise<Row[]> {
  const content = ownSite();
  const files = await classOf200(content, content.courses.find(({ id }) => id === 'ten-rules')!);
  const job = {
    files: files.map(({ bytes }) => bytes.toString('base64')),
    courses: content.courses,
    shipped: content.scenarios.map(({ scenarioHash }) => scenarioHash),
  };
  const site = await openStorePage({}, PAGE);
  writeFileSync(join(site.folder, 'import.json'), JSON.stringify(job));
  const browser = await chromium.launch({ executablePath: provideChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    const found = [];
    for (let round = 0; round < ROUNDS; round++) found.push(await page.evaluate(() => window.measureImport()));
    if (found.some(({ taken }) => taken !== 190)) throw new Error(`Taken in: ${found.map(({ taken }) => taken)}.`);
    const floor = { name: 'read, hash, parse and keep', value: median(found.map((one) => one.floor)) };
    return [row('200 files of 6 MB, taken in', 'ms', median(found.map((one) => one.ours)), floor, '≤ 5,000 ms')];
  } finally {
    await browser.close();
    await site.close();
  }
}
