import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPlan } from '../../src/core/progress/plan.ts';
import { axe } from '../support/axe.ts';
import { DESKTOP, openBrowser, visit } from '../support/browser.ts';
import { classOf, DAMAGE, type HandedIn, nameOf } from '../support/class-of-25.ts';
import { savedFile } from '../support/journey.ts';
import { ownSite } from '../support/own-site.ts';
import { dayOfSerial, readXlsx } from '../support/read-xlsx.ts';

const site = ownSite();
const course = site.courses.find(({ id }) => id === 'ten-rules')!;
const WORKBOOK = 'Save as Excel';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** The table as a person reads it: signs aside, line by line. */
function onScreen(page: Page): Promise<string[][]> {
  return page.locator('table.report tr').evaluateAll((lines) =>
    lines.map((line) =>
      [...line.querySelectorAll('th, td')].map((cell) => {
        const copy = cell.cloneNode(true) as Element;
        for (const sign of copy.querySelectorAll('[aria-hidden]')) sign.remove();
        return (copy.textContent ?? '').trim();
      }),
    ),
  );
}

/** The workbook that the page saves, its cells as texts; days are told by their column. */
async function workbook(page: Page): Promise<{ name: string; cells: string[][] }> {
  const kinds = await page
    .locator('table.report thead th')
    .evaluateAll((all) => all.map((th) => (th as HTMLElement).dataset['kind']));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: WORKBOOK }).click(),
  ]);
  const rows = readXlsx(readFileSync(await download.path()));
  const cells = rows.map((row, line) =>
    kinds.map((kind, at) => {
      const cell = row[at] ?? null;
      if (cell === null) return '';
      if ('formula' in cell) return `FORMULA ${cell.formula}`;
      if ('text' in cell) return cell.text;
      return kind === 'day' && line > 0 ? dayOfSerial(cell.number) : String(cell.number);
    }),
  );
  return { name: download.suggestedFilename(), cells };
}

/** Lists 26 people and gives each a plan; gives their opaque ids in the order of the roster. */
async function giveOutPlans(page: Page): Promise<readonly string[]> {
  const cells = Array.from({ length: 26 }, (_, at) => [nameOf(at), `00K${100 + at}`, at % 2 ? 'North' : 'South']);
  const lines = cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  const roster = ['name,id,team', ...lines, ',00K999,North', ''].join('\n');
  await page
    .getByLabel('Choose a CSV file')
    .setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from(roster) });
  await page.getByText('26 people in the list now.').waitFor();
  await page.getByText('Line 28 (00K999) was not taken: no name.').waitFor();
  await page.getByLabel('Due on').fill('2026-01-31');
  await page.getByRole('button', { name: 'Add to the plan' }).click();
  await page.getByText('The Ten Rules: everybody, due on 31 January 2026').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save all plan files' }).click(),
  ]);
  const packed = unzipSync(readFileSync(await download.path()));
  const ids = Object.entries(packed).map(([name, bytes]): [string, string] => {
    const text = strFromU8(bytes);
    expect(text).not.toMatch(/Person|HYPERLINK|00K|North|South/);
    const plan = readPlan(text);
    return [/00k\d\d\d/.exec(name)![0], plan.ok ? plan.value.learner : ''];
  });
  return ids.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, id]) => id);
}

async function drop(page: Page, files: readonly { name: string; bytes: Buffer }[]): Promise<void> {
  await page
    .getByLabel('Choose files')
    .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'application/x-ndjson', buffer: bytes })));
}

const VIEWS = [
  'People and courses',
  'Course by course',
  'To follow up',
  'Competencies',
  'Rules',
  'Role-plays',
  'Hardest decisions',
  'Surveys',
  'Notes',
  'Files handed in',
  'Observed at work',
];

describe('a manager', () => {
  it('faults 37 and 38: goes from 25 files, five of them bad, to workbooks that say what the screen says (24, 25)', async () => {
    const { context, page, faults, foreign } = await visit(browser, 'manage/team/', {
      ...DESKTOP,
      acceptDownloads: true,
    });
    const people = await giveOutPlans(page);
    expect(await axe(page)).toEqual([]);
    const files = await classOf(site, course, people.slice(0, 25));
    const bad = files
      .slice(20)
      .map(({ name, bytes }, at) => ({ name: `${DAMAGE[at]![0]} ${name}`, bytes: DAMAGE[at]![2](bytes) }));
    await page.goto(new URL('manage/collect/', page.url().replace(/manage\/.*/, '')).href);
    await drop(page, [...files.slice(0, 20), ...bad]);
    await page.getByText('20 files taken in, 5 refused.').waitFor();
    for (const [at, [, reason]] of DAMAGE.entries())
      expect(await page.getByRole('listitem').filter({ hasText: bad[at]!.name }).textContent()).toMatch(reason);
    await page.getByText('6 of 26 people:').waitFor();
    expect(await axe(page)).toEqual([]);
    await drop(page, files.slice(0, 20));
    await page.getByText('0 files taken in, 20 had nothing new.').waitFor();
    await page.getByRole('link', { name: 'Go to the report' }).click();
    for (const view of VIEWS) {
      await page
        .getByRole('navigation', { name: 'What to look at' })
        .getByRole('button', { name: view, exact: true })
        .click();
      await page.getByRole('heading', { level: 2, name: view }).waitFor();
      await expect.poll(() => page.getByText('Reading the records').count()).toBe(0);
      expect(await axe(page)).toEqual([]);
      if ((await page.locator('table.report').count()) === 0) continue;
      const seen = (await onScreen(page)).map((line) => line.map((cell) => cell.replace(/[↕↑↓]/g, '').trim()));
      const { cells } = await workbook(page);
      expect(cells, view).toEqual(seen);
    }
    expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
    await matrixByKeys(page, files);
    await context.close();
  });
});

/** The first view again: filtered by keys, saved with the filter in its name, a person opened to the evidence. */
async function matrixByKeys(page: Page, files: readonly HandedIn[]): Promise<void> {
  await page.getByRole('button', { name: 'People and courses' }).press('Enter');
  expect(await page.locator('table.report tbody tr').count()).toBe(26);
  await page.getByLabel('Team', { exact: true }).selectOption('North');
  await page.getByText('13 of 26 rows').waitFor();
  const { name, text } = await savedFile(page, () => page.getByRole('button', { name: 'Save as CSV' }).press('Enter'));
  expect(name).toMatch(/^rapport-people-\d{4}-\d\d-\d\d-north\.csv$/);
  expect(text.trim().split('\r\n')).toHaveLength(14);
  await page.getByRole('button', { name: 'Show all' }).press('Enter');
  await page.getByRole('button', { name: 'Name', exact: false }).first().press('Enter');
  await page.getByLabel('Text contains').fill('Person 05');
  await page.getByText('1 of 26 rows').waitFor();
  await page.getByRole('button', { name: 'Person 05' }).press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Person 05' }).waitFor();
  await page.getByText('Evidence').first().press('Enter');
  await page
    .getByText(/went well, \d+ of \d+ points, passed/)
    .first()
    .click();
  expect(await page.locator('.report-play[open] li').count()).toBeGreaterThan(2);
  expect(await axe(page)).toEqual([]);
  expect(files).toHaveLength(25);
}
