import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dateOf } from '../../src/core/days.ts';
import { courseCertificate } from '../../src/core/progress/certificate.ts';
import { emptyHead, extend } from '../../src/core/progress/chain.ts';
import { readHandIn } from '../../src/core/progress/hand-in.ts';
import { courseProgress } from '../../src/core/progress/learner.ts';
import { reviewOn } from '../../src/core/progress/review.ts';
import { axe } from '../support/axe.ts';
import { DESKTOP, openBrowser, PHONE, type Visit, visit, WITH_WORKER } from '../support/browser.ts';
import { handInText } from '../support/hand-ins.ts';
import { keys } from '../support/journey.ts';
import { complete, copyFileOf, learnerOf, oneSlip, ownSite } from '../support/own-site.ts';
import type { SimulatedLearner } from '../support/simulated-learner.ts';
import { filesOf, scriptsOf } from '../support/site-files.ts';

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

/** A course completed `daysAgo` days ago, with one question and one reply missed on the way. */
function graduate(daysAgo: number): SimulatedLearner {
  const learner = learnerOf(site, daysAgo);
  learner.do({ type: 'learner.named', data: { name: 'Ada', role: 'front-desk' } });
  const check = lesson?.kind === 'lesson' ? lesson.checks![0]! : '';
  learner.answer(course.id, lesson!.id, false, check);
  learner.play('the-late-birthday-parcel', null, { practice: true, pick: oneSlip() });
  complete(learner, course);
  return learner;
}

/** Opens a page in a browser that holds the learner's record, taken in from a file as a person does it. */
async function visitWith(
  learner: SimulatedLearner,
  path: string,
  options: Parameters<typeof visit>[2] = DESKTOP,
): Promise<Visit> {
  const opened = await visit(browser, 'record/', options);
  const { page } = opened;
  await page.locator('input[type=file]').setInputFiles({
    name: 'ada.rapport-record',
    mimeType: 'application/x-ndjson',
    buffer: copyFileOf(learner),
  });
  await page.getByText('This device now works for Ada.').first().waitFor();
  await page.goto(new URL(path, page.url().replace(/record\/$/, '')).href);
  return opened;
}

describe('the home of a newcomer', () => {
  it('has one main action above the fold and at most three other things, on a phone too (16)', async () => {
    const { context, page } = await visit(browser, '', PHONE);
    const main = page.locator('[data-kind="main"]:visible');
    await main.first().waitFor();
    expect(await main.count()).toBe(1);
    const box = (await main.boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(PHONE.viewport.height);
    await page.getByRole('heading', { name: 'What should we call you?' }).waitFor();
    expect(await page.locator('.home-more-card').count()).toBeLessThanOrEqual(3);
    await context.close();
  });

  it('takes a name and a role, and shows the path of the role', async () => {
    const { context, page, faults } = await visit(browser);
    const hands = keys(page);
    await hands.write(page.getByRole('textbox', { name: 'Name' }), 'Ada');
    await page.getByRole('combobox', { name: 'Your role' }).selectOption('front-desk');
    await hands.press(page.getByRole('button', { name: 'Save the name' }));
    await page.getByRole('heading', { name: 'Your path: Front desk' }).waitFor();
    await page.getByRole('heading', { name: 'Good to see you, Ada.' }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('a review', () => {
  const learner = graduate(2);
  const due = reviewOn(learner.today + 2, learner.items(), learner.evidence());

  it('says at home and on its page what is due and why, and is done by keys alone (17)', async () => {
    expect(due.items).toHaveLength(2);
    const { context, page, faults } = await visitWith(learner, '');
    const hands = keys(page);
    await page.getByText(/^2 things, about 2 minutes\./).waitFor();
    expect(await page.locator('.home-more-card').count()).toBe(3);
    await hands.press(page.getByRole('link', { name: 'Review now' }));
    await page.getByText('Missed 2 days ago.').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await hands.press(page.getByRole('button', { name: 'Begin' }));
    for (let item = 0; item < 2; item++) {
      await page.getByText(`${item + 1} of 2`).waitFor();
      const isReply = (await page.locator('.replies').count()) > 0;
      if (isReply) await hands.press(page.locator('.reply').first());
      else await answerQuestion(page);
      await page.locator('.verdict').waitFor();
      expect(await axe(page)).toEqual([]);
      await hands.press(page.getByRole('button', { name: item === 0 ? 'Next' : 'Finish' }));
    }
    await page.getByRole('heading', { name: 'That was it for today.' }).waitFor();
    await page.reload();
    await page.getByText('Nothing is due today.').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('costs nothing to skip', async () => {
    const { context, page } = await visitWith(learner, 'review/');
    const hands = keys(page);
    await hands.press(page.getByRole('button', { name: 'Begin' }));
    for (let item = 0; item < 2; item++) await hands.press(page.getByRole('button', { name: 'Not today' }));
    await page.getByRole('heading', { name: 'That was it for today.' }).waitFor();
    await page.reload();
    await page.getByText('2 things, about 2 minutes').waitFor();
    await context.close();
  });
});

/** Any answer that can be marked. */
async function answerQuestion(page: Page): Promise<void> {
  await page.locator('.exercise').waitFor();
  const option = page.locator('.exercise input').first();
  if ((await option.count()) > 0) await option.press('Space');
  await page.getByRole('button', { name: 'Check' }).press('Enter');
}

describe('a plan that was opened', () => {
  const dates = (learner: SimulatedLearner, days: readonly number[]) =>
    days.map((day) => dateOf(learner.today + 3 + day));

  /** Somebody three days into a course, with a plan: late, soon, not needed, and one role-play retired. */
  function planned(): SimulatedLearner {
    const learner = learnerOf(site, 3);
    learner.do({ type: 'learner.named', data: { name: 'Ada', role: 'front-desk' } });
    learner.learn(course.id, lesson!.id);
    const [late, soon] = dates(learner, [-10, 5]);
    learner.do({
      type: 'plan.opened',
      data: {
        plan: 'spring',
        learner: 'p-1',
        by: 'Ms Lind',
        courses: [
          { course: 'ten-rules', due: late!, validDays: null },
          { course: 'listening', due: soon!, validDays: 365 },
        ],
        exempt: ['why-customers-matter'],
        retired: [course.steps.find(({ kind }) => kind === 'rolePlay')!.id],
      },
    });
    const note = { on: `lesson:${course.id}/${lesson!.id}`, text: 'We have no till.', private: false };
    learner.do({ type: 'note.left', data: note });
    const answer = { note: learner.events.at(-1)!.id, text: 'Use the book then.', by: 'Ms Lind' };
    learner.do({ type: 'note.answered', data: answer });
    return learner;
  }

  it('is said at home, on its course and under a note that it answers, in the same words and numbers', async () => {
    const { context, page, faults } = await visitWith(planned(), '', PHONE);
    const late = page.getByText(/^!?Overdue: it was due on .*, 10 days ago\.$/);
    await late.waitFor();
    await page.getByText(/Due on .*, in 5 days\./).waitFor();
    await page.getByText('Not needed for you, says Ms Lind.').waitFor();
    await page.getByText('0 of 2 courses done, 1 overdue').waitFor();
    const left = course.steps.length - 1;
    await page.getByText(`1 of ${left} steps done`).first().waitFor();
    const main = page.locator('.home-main');
    expect((await main.boundingBox())!.y).toBeLessThan(PHONE.viewport.height - 44);
    expect(await axe(page)).toEqual([]);
    await page.goto(new URL(`courses/${course.id}/`, page.url()).href);
    await late.waitFor();
    await page.getByText(`1 of ${left} steps done`).waitFor();
    expect(await page.locator('[data-step]:visible').count()).toBe(left);
    expect(await axe(page)).toEqual([]);
    await page.locator(`[data-step="${lesson!.id}"] a`).click();
    await page.getByText('Use the book then.').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('a role-play that was played before', () => {
  it('is looked back on from its course and from the record', async () => {
    const { context, page, faults } = await visitWith(graduate(1), `courses/${course.id}/`);
    const rolePlay = course.steps.find(({ kind }) => kind === 'rolePlay')!;
    const back = page.getByRole('link', { name: `Look back on “${rolePlay.title}”` });
    await back.click();
    await page.getByRole('button', { name: 'Look back on it' }).waitFor();
    expect(new URL(page.url()).pathname).toContain(`/practise/${rolePlay.id}/`);
    await page.goto(new URL('../../record/', page.url()).href);
    await page.getByRole('button', { name: /^Show all/ }).click();
    await page
      .getByRole('link', { name: /Look back on .*The late birthday parcel/ })
      .last()
      .click();
    await page.getByRole('button', { name: 'Look back on it' }).click();
    await page.getByRole('heading', { name: /The late birthday parcel/ }).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('the level on the page of a rule', () => {
  const folder = inject('siteFolder');

  it('is that of the record, and ships no framework', async () => {
    const rules = filesOf(folder, '.html').filter((file) => /^rules\/[^/]+\/index\.html$/.test(file));
    expect(rules.length).toBeGreaterThan(50);
    const scripts = new Map(rules.flatMap((file) => [...scriptsOf(folder, file)]));
    const text = [...scripts.keys()].map((path) => readFileSync(join(folder, path), 'utf8')).join('\n');
    expect(text).not.toMatch(/react-dom|__REACT|Minified React/);
    const learner = graduate(2);
    const rule = lesson!.rules[0]!;
    const { page, context, faults } = await visitWith(learner, `rules/${rule}/`);
    const { level } = learner.level(rule);
    await page.getByRole('heading', { name: new RegExp(`Your level ${level}`, 'i') }).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('what a course leaves', () => {
  it('shows the same numbers at home, in the report, to the manager and on the certificate (18)', async () => {
    const learner = graduate(2);
    const { percent, points, best } = courseProgress(course, learner.state()).score!;
    const { context, page, faults } = await visitWith(learner, '');
    await page.getByText(`${course.steps.length} of ${course.steps.length} steps done`).first().waitFor();
    await page.getByText(new RegExp(`${percent}\\s% passed`)).waitFor();
    await page.goto(new URL('manage/', page.url()).href);
    const row = page.locator('table.report tbody tr', { hasText: course.title });
    await row.waitFor();
    const cells = await row.locator('td').allTextContents();
    expect(cells).toEqual(expect.arrayContaining([String(percent), String(points), String(best)]));
    const said = `${percent} % (${points} of ${best} points)`;
    await page.goto(new URL('../manager-sees/', page.url()).href);
    await page.getByRole('cell', { name: said }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.goto(new URL('../certificate/ten-rules/', page.url()).href);
    await page.getByRole('cell', { name: said }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is a certificate with a code that is confirmed where the record or its hand-in is, and nowhere else', async () => {
    const learner = graduate(2);
    const check = courseCertificate(course, { learner: 'l1', state: learner.state() });
    const code = check.kind === 'earned' ? check.certificate.code : '';
    const { context, page, faults } = await visitWith(learner, 'certificate/ten-rules/');
    await page.getByText(code).waitFor();
    expect(await axe(page)).toEqual([]);
    for (const format of ['A4', 'Letter'] as const) expect(pagesOf(await page.pdf({ format }))).toBe(1);
    await page.goto(new URL(`../check/#${code}`, page.url()).href);
    await page.getByText(/Confirmed: Ada completed “The Ten Rules”/).waitFor();
    expect(faults).toEqual([]);
    await context.close();
    const stranger = await visit(browser, `certificate/check/#${code}`);
    await stranger.page.getByText(`No record on this device gives the code ${code}.`, { exact: false }).waitFor();
    expect(await axe(stranger.page)).toEqual([]);
    await stranger.page.goto(new URL('/manage/collect/', stranger.page.url()).href);
    const { entries } = extend(emptyHead('l1', 'd1'), learner.events);
    const text = await handInText({ copy: { entries, scenarios: [] }, learner: 'l1' });
    const file = { name: 'ada.rapport', mimeType: 'application/x-ndjson', buffer: Buffer.from(text) };
    await stranger.page.getByLabel('Choose files').setInputFiles(file);
    await stranger.page.getByText(/^1 file taken in/).waitFor();
    await stranger.page.getByRole('link', { name: 'Check a certificate' }).press('Enter');
    await stranger.page.getByRole('textbox', { name: 'Code' }).fill(code.toLowerCase());
    await stranger.page.keyboard.press('Enter');
    await stranger.page.getByText(/Confirmed: Ada completed “The Ten Rules”/).waitFor();
    await stranger.context.close();
  });

  it('is not there before it is earned, and the page says what is missing', async () => {
    const { context, page } = await visit(browser, 'certificate/ten-rules/');
    await page.getByRole('heading', { name: 'Not earned yet' }).waitFor();
    const needed = course.steps.filter((step) => (step.kind === 'lesson' ? step.required : step.id === course.closing));
    await expect.poll(() => page.locator('.certificate-missing li').count()).toBe(needed.length);
    expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await context.close();
  });

  it('is a survey that can be answered or left for a week, and one after thirty days', async () => {
    const { context, page } = await visitWith(graduate(2), '');
    const hands = keys(page);
    await hands.press(page.getByRole('link', { name: 'Answer', exact: true }));
    await page.getByRole('heading', { name: 'What did you think of “The Ten Rules”?' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await hands.press(page.getByRole('button', { name: 'Not now' }));
    await page.getByText('Skipped. It comes back once, in a week.').waitFor();
    await page.getByText('There is nothing to answer just now.').waitFor();
    await context.close();
    const later = await visitWith(graduate(31), 'survey/');
    await later.page.getByRole('heading', { name: /did you use it\?/ }).waitFor();
    await keys(later.page).pick(later.page.getByRole('radio', { name: 'Yes, often' }));
    await keys(later.page).press(later.page.getByRole('button', { name: 'Send my answers' }));
    await later.page.getByText('Thank you. Your answers are in your record.').waitFor();
    await later.context.close();
  });
});

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe('several people on one device', () => {
  it('have a record each, behind a PIN where they want one', async () => {
    const { context, page, faults } = await visit(browser, 'people/');
    const hands = keys(page);
    await hands.write(page.getByLabel('Change my name'), 'Ada');
    await hands.press(page.getByRole('button', { name: 'Save the name' }));
    await page.getByText('Now learning: Ada.').waitFor();
    await hands.write(page.getByLabel('PIN', { exact: true }), '1234');
    await hands.press(page.getByRole('button', { name: 'Set the PIN' }));
    await page.getByText('Your record asks for a PIN.').waitFor();
    await hands.write(page.getByLabel('Name', { exact: true }), 'Ben');
    await hands.press(page.getByRole('button', { name: 'Begin a new record' }));
    await page.getByText('Now learning: Ben.').waitFor();
    await hands.press(page.getByRole('button', { name: 'Switch to Ada' }));
    expect(await axe(page)).toEqual([]);
    await hands.write(page.getByLabel('PIN of Ada'), '9999');
    await page.keyboard.press('Enter');
    await page.getByText('That is not the PIN.', { exact: false }).waitFor();
    await hands.write(page.getByLabel('PIN of Ada'), '1234');
    await page.keyboard.press('Enter');
    await page.getByText('Now learning: Ada.').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('hand in before a shared computer is cleared, and clear nothing that was not saved (19)', async () => {
    const { context, page, faults } = await visit(browser, '', { ...DESKTOP, acceptDownloads: true });
    // A browser without a file dialog of its own: the page cannot know what became of a download.
    await context.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
    await page.goto(new URL('people/', page.url()).href);
    const hands = keys(page);
    await hands.write(page.getByLabel('Change my name'), 'Ada');
    await hands.press(page.getByRole('button', { name: 'Save the name' }));
    await page.getByText('Now learning: Ada.').waitFor();
    await hands.press(page.getByRole('button', { name: 'I am done: hand in and clear' }));
    const clear = page.getByRole('button', { name: 'Clear my record from this device' });
    await page.getByRole('button', { name: 'Save the file to hand in' }).waitFor();
    expect(await clear.isDisabled()).toBe(true);
    expect(await axe(page)).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the file to hand in' }).press('Enter'),
    ]);
    expect(file.suggestedFilename()).toMatch(/^rapport-ada-.*\.rapport$/);
    expect(readHandIn(readFileSync(await file.path(), 'utf8')).ok).toBe(true);
    expect(await clear.isDisabled()).toBe(true);
    await page.getByLabel('I have looked: the file is there').press('Space');
    await clear.press('Enter');
    await page.getByText('Your record was taken off this device.').waitFor();
    await page.getByText('No name yet').waitFor();
    await page.reload();
    await page.getByText('No name yet').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('search', () => {
  it('finds a rule, a lesson and a conversation in spite of a slip, by keys, and says how many', async () => {
    const { context, page, faults } = await visit(browser, 'search/');
    const field = page.getByRole('searchbox');
    await field.fill('birtday');
    await page.getByRole('link', { name: 'The late birthday parcel' }).waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /found for “birtday”/ })
      .waitFor({ state: 'attached' });
    expect(await axe(page)).toEqual([]);
    await field.fill('listen');
    await expect.poll(() => page.locator('.search-hits a').count()).toBeGreaterThan(1);
    await field.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(rules|courses|practise)\//);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('works without a network once the site was saved', async () => {
    const { context, page } = await visit(browser, '', { ...DESKTOP, ...WITH_WORKER });
    await page.locator('[data-when="ready"]').waitFor();
    await context.setOffline(true);
    await page.goto(new URL('search/', page.url()).href);
    await page.getByRole('searchbox').fill('birtday');
    await page.getByRole('link', { name: 'The late birthday parcel' }).waitFor();
    await context.close();
  });
});
