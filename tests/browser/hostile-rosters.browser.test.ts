import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPlan } from '../../src/core/progress/plan.ts';
import { openBrowser } from '../support/browser.ts';
import { classOf } from '../support/class-of-25.ts';
import { begin, FORMULA, hostile, LONG, shown, TAG, unharmed, wrong } from '../support/hostile-names.ts';
import { savedFile } from '../support/journey.ts';
import { complete, ownSite } from '../support/own-site.ts';
import { readXlsx } from '../support/read-xlsx.ts';

const site = ownSite();
const course = site.courses.find(({ id }) => id === 'ten-rules')!;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Names that come from a list: two of them make the same name for a file. */
const ROSTER = [
  'name,id,team,manager,role',
  ...[
    [hostile('Roster', 200), hostile('id', 150), hostile('Team', 150), hostile('Chief', 150), hostile('Role', 150)],
    [FORMULA, '=1+1', LONG, '@SUM(1)', ''],
    ['CON', '+1', '..', '', ''],
    ['CON', '=1', '..', '', ''],
    ['', hostile('nobody', 150), '', '', ''],
  ].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')),
].join('\n');

/** Names of files that any system takes: no sign that Windows refuses, no dot at the end, no device, a length with an end. */
const SAFE = /^rapport-[\p{L}\p{M}\p{N}-]{1,110}\.(rapport-plan|xlsx|csv|json)$/u;

it('fault 37: shows hostile rosters, hand-ins and names of files to a manager as text', async () => {
  const { opened, dialogs } = await begin(browser, 'manage/team/');
  const { page } = opened;
  await page
    .getByLabel('Choose a CSV file')
    .setInputFiles({ name: `${TAG}.csv`, mimeType: 'text/csv', buffer: Buffer.from(ROSTER) });
  await page.getByText('4 people in the list now.').waitFor();
  await page.getByText(shown('nobody')).waitFor();
  await page.getByLabel('Name of the plan').fill(hostile('Title', 200));
  await page.getByLabel('Your name, as people should read it').fill(hostile('Maker', 200));
  await page.getByLabel('For the team').selectOption(hostile('Team', 150));
  await page.getByRole('button', { name: 'Add to the plan' }).click();
  await page.getByText(`The Ten Rules: ${shown('Team')}`).waitFor();
  await page.getByRole('button', { name: 'Exempt', exact: true }).click();
  await page.getByRole('button', { name: `Remove ${shown('Roster')}` }).waitFor();
  expect(await wrong(page), 'team').toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save all plan files' }).click(),
  ]);
  const packed = Object.entries(unzipSync(readFileSync(await download.path())));
  expect(packed).toHaveLength(4);
  for (const [name] of packed) expect(name).toMatch(SAFE);
  const read = readPlan(strFromU8(packed[0]![1]));
  const person = read.ok ? read.value.learner : '';
  await collect(page, person);
  await report(page);
  unharmed(opened, dialogs);
  await opened.context.close();
});

/** Files with hostile names, good ones and bad ones. */
async function collect(page: Page, person: string): Promise<void> {
  const [first, second] = await classOf(site, course, [person, hostile('person', 150)], (learner) => {
    learner.do({ type: 'learner.named', data: { name: hostile('Self'), role: hostile('Own role', 150) } });
    complete(learner, course);
    learner.do({ type: 'note.left', data: { on: hostile('where', 150), text: hostile('Note'), private: false } });
    const answers = [
      { question: 'useful', answer: '5' },
      { question: hostile('asked', 150), answer: hostile('Said') },
    ];
    learner.do({ type: 'survey.answered', data: { course: course.id, answers } });
  });
  await page.goto(new URL('/manage/collect/', page.url()).href);
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/x-ndjson', buffer });
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      file(`${hostile('File')}\nnew.rapport`, first!.bytes),
      file(`${LONG}.rapport`, second!.bytes),
      file('photo\u202egpj.rapport', Buffer.from('x')),
      file(`${hostile('Bad')}\u0007.rapport`, first!.bytes.subarray(0, 400)),
      file(`${FORMULA}${'x'.repeat(230)}`, Buffer.from('{"a":1}')),
    ]);
  await page.getByText('2 files taken in, 3 refused.').waitFor();
  await page.getByText('photogpj.rapport').waitFor();
  await page.getByText(shown('Bad').slice(0, -1)).waitFor();
  await page.getByText('A text to remind them').waitFor();
  expect(await wrong(page), 'collect').toEqual([]);
}

async function report(page: Page): Promise<void> {
  await page.goto(new URL('/manage/', page.url()).href);
  await page.locator('table.report').waitFor();
  const views = await page.getByRole('navigation', { name: 'What to look at' }).getByRole('button').all();
  for (const view of views) {
    await view.click();
    await expect.poll(() => page.getByText('Reading the records').count()).toBe(0);
    expect(await wrong(page), (await view.textContent()) ?? '').toEqual([]);
  }
  await page.getByRole('button', { name: 'Notes', exact: true }).click();
  await page.getByLabel(shown('Note')).first().fill(hostile('Reply'));
  await page.getByRole('button', { name: 'Keep the answer' }).first().click();
  await page.getByText(`next plan file of ${shown('Roster')}`).waitFor();
  await page.getByRole('button', { name: 'Files handed in', exact: true }).click();
  await page.getByRole('cell', { name: shown('File').slice(0, -1) }).waitFor();
  await page.getByRole('button', { name: 'People and courses', exact: true }).click();
  await page.getByLabel('Group by team').check();
  await page.getByText('Kept views').click();
  await page.getByLabel('Name of the view').fill(hostile('Kept', 100));
  await page.getByRole('button', { name: 'Keep this view' }).click();
  await page.getByRole('button', { name: shown('Kept'), exact: true }).waitFor();
  expect(await wrong(page), 'grouped').toEqual([]);
  await page.getByLabel('Team', { exact: true }).selectOption(hostile('Team', 150));
  await page.getByLabel('Text contains').fill(TAG);
  await files(page);
  await page.getByRole('button', { name: shown('Roster'), exact: true }).click();
  await page.getByRole('heading', { name: shown('Roster') }).waitFor();
  await page.getByLabel('What you saw').fill(hostile('Seen'));
  await page.getByLabel('Your name').fill(hostile('Signer', 150));
  await page.getByRole('button', { name: 'Sign off' }).click();
  await page.getByText(`, ${shown('Signer')}: ${shown('Seen')}`).waitFor();
  await page.getByText('Evidence').first().click();
  expect(await wrong(page), 'person').toEqual([]);
  const plan = await savedFile(page, () => page.getByRole('button', { name: 'Save their plan file' }).click());
  expect(plan.name).toMatch(SAFE);
  await page.getByRole('button', { name: /Forget this person/ }).click();
  await page.getByText(`knows about ${shown('Roster')}`).waitFor();
  expect(await wrong(page), 'forget').toEqual([]);
}

/** What is on the screen as files: texts as they were typed, under names that any system takes. */
async function files(page: Page): Promise<void> {
  const typed = hostile('Roster', 200);
  const csv = await savedFile(page, () => page.getByRole('button', { name: 'Save as CSV' }).click());
  const json = await savedFile(page, () => page.getByRole('button', { name: 'Save as JSON' }).click());
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as Excel' }).click(),
  ]);
  const rows = readXlsx(readFileSync(await download.path()));
  for (const name of [csv.name, json.name, download.suggestedFilename()]) expect(name).toMatch(SAFE);
  expect(csv.text).toContain(typed);
  const { rows: lines } = JSON.parse(json.text) as { rows: readonly (readonly unknown[])[] };
  expect(lines.map((line) => line.slice(0, 2))).toEqual([[typed, hostile('Team', 150)]]);
  expect(rows[1]?.[0]).toEqual({ text: typed });
  expect(await wrong(page), 'saved').toEqual([]);
}
