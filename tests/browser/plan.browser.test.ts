import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHandIn } from '../../src/core/progress/hand-in.ts';
import { type Plan, printPlan } from '../../src/core/progress/plan.ts';
import { planFragment } from '../../src/integrations/plan-link.ts';
import { axe } from '../support/axe.ts';
import { DESKTOP, openBrowser, visit } from '../support/browser.ts';

const text = readFileSync(new URL('../../scenarios/the-late-birthday-parcel.mdx', import.meta.url), 'utf8');
const own = text.replace(/^title: .*$/m, 'title: Our own late parcel');

const plan: Plan = {
  plan: 'spring',
  title: 'Spring 2026',
  by: 'Ms Lind',
  made: '2026-03-02T10:00:00+01:00',
  learner: 'p-7f3a',
  courses: [{ course: 'ten-rules', due: '2026-12-01', validDays: 365 }],
  exempt: [],
  retired: [],
  rolePlays: [
    { file: 'our-own-parcel.mdx', text: own },
    { file: 'spoiled.mdx', text: own.replace(/\]\(#[\w-]+\)/, '](#nowhere)') },
  ],
  answers: [],
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function choose(page: Page, file: Plan): Promise<void> {
  await page.getByLabel('Choose the plan file').setInputFiles({
    name: 'ada.rapport-plan',
    mimeType: 'application/json',
    buffer: Buffer.from(printPlan(file)),
  });
}

describe('a learner', () => {
  it('takes a plan on, plays the trainer’s role-play, and hands in under the id of the plan', async () => {
    const { context, page, faults, foreign } = await visit(browser, 'plan/', { ...DESKTOP, acceptDownloads: true });
    await choose(page, plan);
    await page.getByText('The Ten Rules, due on 1 December 2026, again after 365 days').waitFor();
    await page.getByText('Our own late parcel: checked').waitFor();
    expect(await page.getByText(/spoiled.mdx: not taken/).count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Take the plan on' }).press('Enter');
    await page.getByText('The plan is yours now.').waitFor();
    await page.reload();
    await page.getByText(/Due on 1 December 2026|Overdue: it was due on 1 December 2026/).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('link', { name: 'Play Our own late parcel' }).press('Enter');
    await page.getByText('From your trainer: this site did not write it.').waitFor();
    await page.locator('button.reply').first().press('Enter');
    await page.getByRole('heading', { name: 'Turn 1: what that did' }).waitFor();
    await page.getByText('Saved', { exact: true }).waitFor({ state: 'attached' });
    await page.goto(new URL('/hand-in/', page.url()).href);
    await page.getByText('Left out, unless you tick it').waitFor();
    expect(await axe(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the file' }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.rapport$/);
    const read = readHandIn(readFileSync(await download.path(), 'utf8'));
    expect(read.ok && read.value.header.learner).toBe('p-7f3a');
    expect(read.ok && read.value.seal).not.toBeNull();
    expect(read.ok && read.value.scenarios.map(({ scenario }) => scenario.title)).toEqual(['Our own late parcel']);
    expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
    await context.close();
  });

  it('opens a plan from a link, and is asked on a shared device whose it is', async () => {
    const fragment = planFragment(printPlan({ ...plan, rolePlays: [] }));
    const { context, page } = await visit(browser, '', DESKTOP);
    await page.getByRole('textbox', { name: 'Name' }).fill('Ada');
    await page.getByRole('button', { name: 'Save the name' }).click();
    await page.getByText('Ada').first().waitFor();
    await page.goto(new URL(`/plan/#${fragment}`, page.url()).href);
    await page.getByText('This device works for Ada').waitFor();
    await page.getByLabel('It is for somebody else, who begins a record of their own').check();
    await page.getByRole('button', { name: 'Take the plan on' }).click();
    await page.getByText('The plan is yours now.').waitFor();
    await page.goto(new URL('/record/', page.url()).href);
    await page.getByText('Opened a plan with 1 course').waitFor();
    expect(await page.getByRole('button', { name: 'Work as Ada' }).count()).toBe(1);
    await context.close();
  });

  it('is told why a plan is not opened', async () => {
    const { context, page } = await visit(browser, 'plan/#plan=abc', DESKTOP);
    await page.getByText('The link holds no plan that can be read').waitFor();
    await page.getByLabel('Choose the plan file').setInputFiles({
      name: 'x.rapport-plan',
      mimeType: 'application/json',
      buffer: Buffer.from(printPlan(plan).replace('2026-12-01', '2026-12-02')),
    });
    await page.getByText('The plan was changed or damaged on the way.').waitFor();
    await context.close();
  });
});

describe('a report of thousands', () => {
  it('keeps only the lines in sight in the page, and finds and prints among all', async () => {
    const { context, page, faults } = await visit(browser, 'manage/team/', DESKTOP);
    const lines = Array.from({ length: 10_000 }, (_, at) => `Person ${at},${at},Team ${at % 40}`);
    await page.getByLabel('Choose a CSV file').setInputFiles({
      name: 'roster.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['name,id,team', ...lines].join('\n')),
    });
    await page.getByText('10000 people in the list now.').waitFor();
    await page.goto(new URL('/manage/', page.url()).href);
    await page.locator('table.report').waitFor();
    const count = () => page.locator('table.report tbody tr').count();
    expect(await count()).toBeLessThan(100);
    expect(await page.locator('table.report').getAttribute('aria-rowcount')).toBe('10001');
    const last = page.getByRole('button', { name: 'Person 9999', exact: true });
    await expect
      .poll(() =>
        page
          .locator('.report-scroll')
          .press('End')
          .then(() => last.count()),
      )
      .toBe(1);
    await page.getByLabel('Text contains').fill('Person 777');
    await page.getByText('11 of 10000 rows').waitFor();
    expect(await count()).toBe(11);
    expect(faults).toEqual([]);
    await context.close();
  });
});
