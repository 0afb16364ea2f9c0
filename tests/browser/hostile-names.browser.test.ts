import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { courseCertificate } from '../../src/core/progress/certificate.ts';
import { type Plan, printPlan } from '../../src/core/progress/plan.ts';
import { isolated } from '../../src/core/typography.ts';
import { openBrowser } from '../support/browser.ts';
import { begin, FORMULA, hostile, LONG, look, shown, TAG, unharmed, wrong } from '../support/hostile-names.ts';
import { savedFile } from '../support/journey.ts';
import { complete, copyFileOf, learnerOf, ownSite } from '../support/own-site.ts';
import { recorded } from '../support/recorded.ts';

const site = ownSite();
const course = site.courses.find(({ id }) => id === 'ten-rules')!;
const [lesson] = course.steps;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

const rolePlay = (title: string) => `---
title: ${JSON.stringify(title)}
customer: mrs-berg
pass: 60%
---

A call.

## ${TAG.replaceAll(/[<>=]/g, '')} javascript:x שרה

> \`annoyed\` Well?

- [I am sorry.](#the-end)
  - \`+2 acknowledge-concerns\` Feeling first.
- [javascript:window.__ran=1 =1+1](#the-end)
  - \`-2 acknowledge-concerns\` She has not been heard yet.

## The end

> \`happy\` Good.

\`end success\`
`;

const plan: Plan = {
  plan: hostile('plan', 200),
  title: hostile('Title', 200),
  by: hostile('Maker', 200),
  made: '2026-03-02T10:00:00+01:00',
  learner: hostile('learner', 200),
  courses: [
    { course: 'ten-rules', due: null, validDays: null },
    { course: hostile('course', 200), due: '2026-12-01', validDays: null },
  ],
  exempt: [hostile('exempt', 200)],
  retired: [hostile('retired', 200)],
  rolePlays: [
    { file: 'ours.mdx', text: rolePlay(`Ours ${TAG}שרה`) },
    { file: 'turned.mdx', text: rolePlay(hostile('Turned')) },
  ],
  answers: [],
};

/** Somebody who did a whole course under a hostile name, and wrote to the manager. */
function graduate() {
  const learner = learnerOf(site, 2);
  learner.do({ type: 'learner.named', data: { name: hostile('Name'), role: 'javascript:window.__ran=1' } });
  complete(learner, course);
  const on = `lesson:${course.id}/${lesson!.id}`;
  learner.do({ type: 'note.left', data: { on, text: hostile('Note'), private: false } });
  const note = learner.events.at(-1)!.id;
  learner.do({ type: 'note.answered', data: { note, text: hostile('Answer'), by: hostile('Boss') } });
  learner.do({ type: 'note.left', data: { on: 'javascript:window.__ran=1', text: FORMULA, private: false } });
  return learner;
}

it('fault 37: shows hostile names, notes and plans of a learner as text on every page', async () => {
  const { opened, dialogs } = await begin(browser, 'record/');
  const { page } = opened;
  const learner = graduate();
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/x-ndjson', buffer });
  const input = page.getByLabel('Choose a file');
  await input.setInputFiles(file(`${hostile('Bad')}\n.rapport-record`, Buffer.from('{}')));
  await page.getByRole('alert').getByText(shown('Bad').slice(0, -1)).waitFor();
  expect(await wrong(page), 'bad file').toEqual([]);
  await input.setInputFiles(file(`${hostile('Good')}.rapport-record`, copyFileOf(learner)));
  await page
    .getByText(`This device now works for ${shown('Name')}.`)
    .first()
    .waitFor();

  await look(page, `courses/ten-rules/${lesson!.id}/`, shown('Note'));
  await page.getByText(`${shown('Boss')} answered:`).waitFor();
  await page.getByText('This is not how it is with us').first().click();
  await page.getByLabel('Your note').fill(hostile('Typed'));
  await page.getByRole('button', { name: 'Leave the note' }).click();
  await page.getByText(shown('Typed')).first().waitFor();
  await page.getByLabel('Your note').fill(LONG);
  await page.getByRole('button', { name: 'Leave the note' }).click();
  await page.getByText(LONG).waitFor();
  expect(await wrong(page), 'the lesson').toEqual([]);

  await page.goto(new URL('/plan/', page.url()).href);
  await page
    .getByLabel('Choose the plan file')
    .setInputFiles(file(`${TAG}.rapport-plan`, Buffer.from(printPlan(plan))));
  await page.getByText(`The plan “${shown('Title')}”`).waitFor();
  await page.getByText(`${shown('Ours')}: checked`).waitFor();
  await page.getByText('turned.mdx: not taken: it has mistakes (E010)').waitFor();
  expect(await wrong(page), 'the plan').toEqual([]);
  await page.getByRole('button', { name: 'Take the plan on' }).click();
  await page.getByText('The plan is yours now.').waitFor();
  await look(page, 'plan/', `Put the plan from ${shown('Maker')} away`);
  await page.getByRole('link', { name: `Play ${shown('Ours')}` }).click();
  await playOurs(page);

  await look(page, '', shown('Maker'));
  await look(page, 'people/', shown('Name'));
  await page.getByLabel('Change my name').fill(hostile('Newer', 60));
  await page.getByRole('button', { name: 'Save the name' }).click();
  await page.getByText(`Now learning: ${shown('Newer').slice(0, -1)}`).waitFor();
  for (const name of [FORMULA, hostile('Other', 60), LONG.slice(0, 60)]) {
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByRole('button', { name: 'Begin a new record' }).click();
    await page.getByText(`Now learning: ${isolated(name)}`).waitFor();
  }
  await page.getByRole('button', { name: `Switch to ${shown('Other')}` }).waitFor();
  expect(await wrong(page), 'people').toEqual([]);
  await look(page, 'record/', `Work as ${shown('Other')}`);
  await page.getByRole('button', { name: 'Delete …' }).click();
  await page.getByText(`Only the record of ${shown('Other')}`).waitFor();
  expect(await wrong(page), 'delete').toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: `Work as ${shown('Newer')}` }).click();
  await page
    .getByText(`This device now works for ${shown('Newer').slice(0, -1)}`)
    .first()
    .waitFor();
  await look(page, 'record/', `Own view: ${shown('View')}`);
  await look(page, 'manager-sees/', shown('Typed'));
  await look(page, 'certificate/ten-rules/', shown('Newer').slice(0, -1));
  const earned = courseCertificate(course, { learner: 'l1', state: learner.state() });
  const code = earned.kind === 'earned' ? earned.certificate.code : '';
  await look(page, `certificate/check/#${code}`, 'completed “The Ten Rules”');
  await look(page, 'review/', 'Review');
  await look(page, 'hand-in/', `This is the record of ${shown('Newer').slice(0, -1)}`);
  const { name } = await savedFile(page, () => page.getByRole('button', { name: 'Download the file' }).click());
  expect(name).toMatch(/^rapport-newer-img-src-x-onerror-window\.?[\p{L}-]*-\d{4}-\d\d-\d\d\.rapport$/u);
  await addresses(page);
  unharmed(opened, dialogs);
  await opened.context.close();
});

/** The trainer's role-play to its debrief, with an own view of the learner. */
async function playOurs(page: Page): Promise<void> {
  await page.getByText('From your trainer: this site did not write it.').waitFor();
  await page.locator('button.reply', { hasText: 'javascript:window.__ran=1 =1+1' }).waitFor();
  expect(await wrong(page), 'the role-play').toEqual([]);
  await page.locator('button.reply').first().click();
  await page.getByRole('button', { name: 'See how it ended' }).click();
  await page.getByRole('button', { name: 'Look back' }).click();
  await page.getByLabel('What I think').fill(hostile('View'));
  await page.getByRole('button', { name: 'Keep it and read on' }).click();
  await page.getByText(shown('View')).waitFor();
  await expect.poll(async () => (await recorded(page)).some(({ type }) => type === 'view.given')).toBe(true);
  expect(await wrong(page), 'the look back').toEqual([]);
}

/** What may stand behind an address. */
async function addresses(page: Page): Promise<void> {
  const bad = encodeURIComponent(`${TAG}javascript:window.__ran=1`);
  await look(page, `practise/the-late-birthday-parcel/#attempt=${bad}`, 'The late birthday parcel');
  await look(page, `plan/?x=1#plan=${bad}`, 'The link holds no plan that can be read');
  await look(page, `plan/play/?text=${bad}`, 'This role-play is not on this device any more');
  await look(page, `certificate/check/#${bad}`, 'Check a certificate');
  await look(page, `search/?q=${bad}`, 'What are you looking for?');
  await page.getByRole('searchbox').fill(hostile('zzqx'));
  await page.getByText(shown('zzqx')).first().waitFor({ state: 'attached' });
  expect(await wrong(page), 'search').toEqual([]);
}
