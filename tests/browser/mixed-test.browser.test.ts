import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testPool } from '../../src/core/curriculum/question-draw.ts';
import { emptyHead, extend } from '../../src/core/progress/chain.ts';
import { copyLines, printCopy } from '../../src/core/progress/copy-file.ts';
import { addGains, gainFigures } from '../../src/core/progress/gain.ts';
import { readHandIn } from '../../src/core/progress/hand-in.ts';
import { eventsOf } from '../../src/core/progress/record.ts';
import { printed } from '../../src/core/typography.ts';
import { axe } from '../support/axe.ts';
import { DESKTOP, openBrowser, visit } from '../support/browser.ts';
import { classOf } from '../support/class-of-25.ts';
import { type Hands, keys, savedFile } from '../support/journey.ts';
import { complete, learnerOf, ownSite } from '../support/own-site.ts';
import { ownCurriculum } from '../support/read-content.ts';
import { recorded } from '../support/recorded.ts';
import { takeTest } from '../support/take-test.ts';

const site = ownSite();
const { catalogue, questions } = ownCurriculum();
const course = site.courses.find(({ id }) => id === 'listening')!;
const pool = testPool(course, catalogue, questions)!;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

const at = (page: Page, path: string) =>
  page.goto(new URL(path, page.url().replace(/(courses|record|hand-in|manage)\/.*$/, '')).href);

/** Answers the test that is open on the page by keys; `isRight` is asked by the number of the question from 0. */
async function answerAll(page: Page, hands: Hands, isRight: (number: number) => boolean): Promise<number> {
  await hands.press(page.getByRole('button', { name: 'Begin the test' }));
  const count = Math.min(10, pool.rules.length);
  for (let number = 0; number < count; number++) {
    await page.getByRole('heading', { name: `Question ${number + 1} of ${count}` }).waitFor();
    const asked = (await page.locator('.question').textContent())!.trim();
    const question = pool.questions.find(({ ask }) => printed(ask) === asked)!;
    const wanted = printed(question.options.find(({ right }) => right === isRight(number))!.say);
    await hands.pick(page.getByRole('radio', { name: wanted, exact: true }));
    await page.keyboard.press('Enter');
  }
  return count;
}

/** Does the whole course on another device of the same learner, and brings its record here as a file. */
async function completeElsewhere(page: Page): Promise<void> {
  const [first] = await recorded(page);
  const other = learnerOf(site, 0);
  complete(other, course);
  const events = other.events.map((event) => ({ ...event, id: `other/${event.id}` }));
  const { entries } = extend({ ...emptyHead(first!.learner, 'other'), lamport: 100 }, events);
  const lines = copyLines({ entries, scenarios: [...other.texts.values()] }, new Date().toISOString());
  await at(page, 'record/');
  await page.locator('input[type=file]').setInputFiles({
    name: 'other.rapport-record',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(printCopy(lines, null)),
  });
  await page.getByText(/\d+ entries added/).waitFor();
}

describe('what a course has changed', () => {
  it('is measured before and after by keys alone, and is one number on the page, in the file and in the report (18)', async () => {
    const { context, page, faults, foreign } = await visit(browser, `courses/${course.id}/`, {
      ...DESKTOP,
      acceptDownloads: true,
    });
    const hands = keys(page);
    await hands.press(page.getByRole('link', { name: /^Where do you stand\?/ }));
    const count = await answerAll(page, hands, (number) => number % 3 === 0);
    const before = Math.ceil(count / 3);
    await page.getByText(`${before} of ${count} right.`).waitFor();
    expect(await axe(page)).toEqual([]);
    await completeElsewhere(page);

    await at(page, `courses/${course.id}/`);
    await page.getByText('Open now').waitFor();
    await hands.press(page.getByRole('link', { name: /^What has changed\?/ }));
    await answerAll(page, hands, (number) => number > 0);
    const own = { asked: count, before, after: count - 1 };
    const shown = gainFigures(own);
    const sentence = `${shown.before} % right before, ${shown.after} % after: ${shown.points} points more.`;
    await page.getByText(sentence).waitFor();
    expect(await page.locator('.test-answers > li').count()).toBe(count);
    expect(await axe(page)).toEqual([]);
    await at(page, `courses/${course.id}/`);
    await page.getByText(sentence).waitFor();
    expect(await axe(page)).toEqual([]);

    await at(page, 'hand-in/');
    await page.getByText('What the tests before and after a course came to, by competency').waitFor();
    const file = await savedFile(page, () => page.getByRole('button', { name: 'Download the file' }).click());
    const read = readHandIn(file.text);
    const handed = read.ok ? eventsOf(read.value.entries) : [];
    expect(handed.filter(({ type }) => type === 'test.answered')).toEqual([]);
    const results = handed.filter(({ type }) => type === 'test.finished').map(({ data }) => data['results']);
    const sums = (results.at(-1) as { asked: number; right: number; before: number }[]).map(({ right, ...one }) => ({
      ...one,
      after: right,
    }));
    expect(sums.reduce(addGains, { asked: 0, before: 0, after: 0 })).toEqual(own);

    const others = await classOf(site, course, ['p1', 'p2', 'p3', 'p4'], (one) => {
      takeTest(one, { course: course.id, phase: 'before', pool, seed: 1, isRight: () => false });
      takeTest(one, { course: course.id, phase: 'after', pool, seed: 2, isRight: (number) => number > 0 });
    });
    await at(page, 'manage/collect/');
    const files = [{ name: file.name, bytes: Buffer.from(file.text) }, ...others];
    await page
      .getByLabel('Choose files')
      .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'application/x-ndjson', buffer: bytes })));
    await page.getByText('5 files taken in').waitFor();
    await page.getByRole('link', { name: 'Go to the report' }).click();
    await page.getByRole('button', { name: 'Before and after', exact: true }).click();
    const group = gainFigures({ asked: 5 * count, before, after: 5 * (count - 1) });
    const row = page.getByRole('row', { name: /Whole course/ });
    expect(await row.locator('th, td').allTextContents()).toEqual(
      [course.title, 'Whole course', 5, 5 * count, group.before, group.after, group.points, group.normalised, ''].map(
        String,
      ),
    );
    expect(await axe(page)).toEqual([]);
    expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
    await context.close();
  });
});
