import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Exercise, ExerciseKind, Piece } from '../../src/core/curriculum/exercise.ts';
import { plainText } from '../../src/core/rich-text.ts';
import { DESKTOP, openBrowser, PHONE, visit } from '../support/browser.ts';
import { focused, type Hands, keys, touch } from '../support/journey.ts';
import { ownCurriculum } from '../support/read-content.ts';

const { lessons } = ownCurriculum();
const KINDS: readonly ExerciseKind[] = ['choice', 'many', 'order', 'rank', 'match', 'turning', 'build'];

/** For each kind the first lesson that has one. */
const samples = KINDS.map((kind) => {
  const lesson = lessons.find(({ exercises }) => exercises.some((exercise) => exercise.kind === kind));
  const exercise = lesson?.exercises.find((one) => one.kind === kind);
  if (!lesson || !exercise) throw new Error(`No lesson has an exercise of the kind "${kind}".`);
  return { kind, exercise, path: `courses/${lesson.course}/${lesson.id}/` };
});

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** The right answer, as places in the writing. */
function solution(exercise: Exercise): Answer {
  switch (exercise.kind) {
    case 'choice':
    case 'many':
      return exercise.options.flatMap(({ correct }, place) => (correct ? [place] : []));
    case 'turning':
      return [exercise.turns.findIndex(({ correct }) => correct)];
    case 'order':
    case 'rank':
      return [...exercise.items.keys()];
    case 'match':
      return [...exercise.pairs.keys()];
    case 'build':
      return exercise.parts.flatMap(({ extra }, place) => (extra ? [] : [place]));
  }
}

function boxOf(page: Page, exercise: Exercise): Locator {
  return page.locator('rapport-exercise').filter({ has: page.locator(`[id="question-${exercise.id}"]`) });
}

/** Puts in the right answer with the hands given. */
async function solve(page: Page, exercise: Exercise, hands: Hands): Promise<void> {
  const box = boxOf(page, exercise);
  for (const [at, place] of solution(exercise).entries()) {
    if (exercise.kind === 'choice' || exercise.kind === 'turning') {
      await hands.pick(box.locator(`input[value="${place}"]`));
    } else if (exercise.kind === 'many') {
      await tick(page, box.locator(`input[value="${place}"]`), hands);
    } else if (exercise.kind === 'build') {
      await hands.press(box.locator(`[data-add="${place}"]`));
    } else if (exercise.kind === 'match') {
      const select = box.locator('select').nth(place);
      await choose(page, select, exercise.pairs[place]!.meant, hands);
    } else {
      const items = box.locator('[data-items] > li');
      const order = () => items.evaluateAll((all) => all.map((item) => Number(item.getAttribute('data-item'))));
      while ((await order()).indexOf(place) > at) {
        await hands.press(box.locator(`[data-item="${place}"] [data-move="-1"]`));
      }
    }
  }
}

/** Ticks a box: by keys with the space bar, by touch anywhere on its words. */
async function tick(page: Page, input: Locator, hands: Hands): Promise<void> {
  if (await hasTouch(page)) await hands.press(input.locator('xpath=ancestor::label'));
  else await hands.write(input, ' ');
}

function hasTouch(page: Page): Promise<boolean> {
  return page.evaluate(() => matchMedia('(pointer: coarse)').matches);
}

/** Takes a meaning from its list: by keys with the arrows, by touch from the open list. */
async function choose(page: Page, select: Locator, meant: string, hands: Hands): Promise<void> {
  await hands.press(select);
  const option = select.locator('option', { hasText: meant });
  if (await hasTouch(page)) await option.tap();
  else {
    const index = await option.evaluate((one) => (one as HTMLOptionElement).index);
    for (let presses = 0; presses < index; presses++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  expect(await select.evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.text)).toBe(meant);
}

const statusOf = (page: Page, exercise: Exercise) => boxOf(page, exercise).getByRole('status').textContent();

describe.each(samples)('an exercise of the kind "$kind"', ({ exercise, path }) => {
  it('is done with keys alone, says why, and can be done again', async () => {
    const { context, page, faults, foreign } = await visit(browser, path, DESKTOP);
    const hands = keys(page);
    const box = boxOf(page, exercise);
    await solve(page, exercise, hands);
    expect(await focused(page)).not.toBe('body');
    await hands.press(box.getByRole('button', { name: 'Check' }));
    await expect.poll(() => statusOf(page, exercise)).toMatch(/^Right\./);
    await hands.press(box.getByRole('button', { name: 'Do it again' }));
    expect(await focused(page)).not.toBe('body');
    expect(await statusOf(page, exercise)).toBe('');
    expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
    await context.close();
  });

  it('is done by touch alone on a small phone, on targets of 44 pixels, without sideways scrolling', async () => {
    const { context, page, faults } = await visit(browser, path, PHONE);
    const box = boxOf(page, exercise);
    await box.scrollIntoViewIfNeeded();
    const sizes = await box
      .locator('label:visible, button:visible, select:visible')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    // The label of a select stands above it; the select itself is the target.
    const targets = exercise.kind === 'match' ? sizes.filter((height) => height > 30) : sizes;
    expect(Math.min(...targets)).toBeGreaterThanOrEqual(44);
    await solve(page, exercise, touch());
    await box.getByRole('button', { name: 'Check' }).tap();
    await expect.poll(() => statusOf(page, exercise)).toMatch(/^Right\./);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('gives axe nothing to object to, before and after an answer, in light and dark', async () => {
    const { context, page } = await visit(browser, path, { ...PHONE, colorScheme: 'light' });
    const box = boxOf(page, exercise);
    expect(await objections(page)).toEqual([]);
    await answerSomething(box, exercise);
    await box.getByRole('button', { name: 'Check' }).click();
    expect(await statusOf(page, exercise)).not.toBe('');
    expect(await objections(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await objections(page)).toEqual([]);
    await context.close();
  });

  it('has a name for each control, and its question as the name of the group', async () => {
    const { context, page } = await visit(browser, path, DESKTOP);
    const box = boxOf(page, exercise);
    const question = exercise.question.map(plainText).join(' ');
    const { group, control, names } = accessible(exercise);
    expect(await box.getByRole(group, { name: question, exact: true }).count()).toBe(1);
    for (const name of names) {
      expect(await box.getByRole(control, { name, exact: true }).count(), name).toBe(1);
    }
    await context.close();
  });
});

async function objections(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** What a screen reader meets: the role of the group, and the role and names of what is in it. */
function accessible(exercise: Exercise) {
  const named = (before: string, pieces: readonly Pick<Piece, 'text'>[]) =>
    pieces.map(({ text }) => before + plainText(text));
  switch (exercise.kind) {
    case 'choice':
      return { group: 'radiogroup', control: 'radio', names: named('', exercise.options) } as const;
    case 'many':
      return { group: 'group', control: 'checkbox', names: named('', exercise.options) } as const;
    case 'turning': {
      const names = exercise.turns.map(({ who, text }) => `${who}: ${plainText(text)}`);
      return { group: 'radiogroup', control: 'radio', names } as const;
    }
    case 'order':
    case 'rank': {
      const names = [...named('Move up: ', exercise.items), ...named('Move down: ', exercise.items)];
      return { group: 'list', control: 'button', names } as const;
    }
    case 'match':
      return { group: 'group', control: 'combobox', names: exercise.pairs.map(({ said }) => said) } as const;
    case 'build':
      return { group: 'group', control: 'button', names: named('Add: ', exercise.parts) } as const;
  }
}

/** A first answer, right or wrong: the first of each thing. */
async function answerSomething(box: Locator, exercise: Exercise): Promise<void> {
  if (exercise.kind === 'match') {
    for (const select of await box.locator('select').all()) await select.selectOption({ index: 1 });
  } else if (exercise.kind === 'build') {
    for (let count = 0; count < 2; count++) await box.locator('.bank li:not([hidden]) button').first().click();
  } else if (exercise.kind !== 'order' && exercise.kind !== 'rank') {
    await box.locator('input').first().check();
  }
}

describe('a lesson', () => {
  it('is finished once its exercises are right, and the course knows it after a reload', async () => {
    const { path, exercise } = samples[0]!;
    const lesson = lessons.find(({ exercises }) => exercises.includes(exercise))!;
    const { context, page, faults } = await visit(browser, path, DESKTOP);
    for (const one of lesson.exercises) {
      await solve(page, one, keys(page));
      await boxOf(page, one).getByRole('button', { name: 'Check' }).click();
    }
    await expect.poll(() => page.locator('[data-lesson-status]').textContent()).toBe('Lesson finished.');
    await page.goto(new URL('..', page.url()).href);
    const step = page.locator(`[data-step="${lesson.id}"]`);
    await expect.poll(() => step.getByText('Done').count()).toBe(1);
    expect(await page.locator('[data-go-on]').textContent()).toMatch(/^Continue: /);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('names the buttons of its exercises so that they can be told apart, what is seen first', async () => {
    const lesson = lessons.find(({ exercises }) => exercises.length > 1)!;
    const { context, page } = await visit(browser, `courses/${lesson.course}/${lesson.id}/`, DESKTOP);
    for (const said of ['Check', 'Do it again']) {
      const buttons = page.locator('rapport-exercise button').filter({ hasText: said });
      const names = await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
      expect(names).toHaveLength(lesson.exercises.length);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name.startsWith(said), name).toBe(true);
    }
    await context.close();
  });

  it('keeps a note on it, and says so', async () => {
    const { context, page } = await visit(browser, samples[0]!.path, DESKTOP);
    await page.getByText('This is not how it is with us').click();
    await page.getByLabel('Your note').fill('We have no counter here.');
    await page.getByRole('button', { name: 'Leave the note' }).click();
    await expect.poll(() => page.locator('rapport-note [role=status]').textContent()).toBe('Your note is kept.');
    await context.close();
  });

  it('shows its answers where no script runs', async () => {
    const { context, page } = await visit(browser, samples[0]!.path, { ...DESKTOP, javaScriptEnabled: false });
    const answers = boxOf(page, samples[0]!.exercise).locator('details');
    expect(await answers.textContent()).toContain('Answers and why');
    expect(await page.getByRole('button', { name: 'Check' }).count()).toBe(0);
    await context.close();
  });
});
