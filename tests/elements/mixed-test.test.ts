import { screen, waitFor, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProgressStore } from '../../src/core/progress/progress-store.ts';
import { gainView } from '../../src/elements/gain-view.ts';
import { SimulatedLearner } from '../support/simulated-learner.ts';
import { storeOf } from '../support/store-of.ts';
import { takeTest } from '../support/take-test.ts';
import { COURSE, PAGE, showTestPage } from './mixed-test-page.ts';

let store: ProgressStore;
let ids = 0;
vi.mock('../../src/elements/open-store.ts', () => ({
  openWorld: async () => ({ store, chance: () => 0.5, newId: () => `t${++ids}` }),
}));
await import('../../src/elements/mixed-test.ts');

const { pool } = PAGE;
const learner = (...acts: readonly ((one: SimulatedLearner) => void)[]): SimulatedLearner => {
  const one = new SimulatedLearner([], [COURSE]);
  for (const act of acts) act(one);
  return one;
};
const before = (one: SimulatedLearner) =>
  takeTest(one, { course: 'ten', phase: 'before', pool, seed: 1, isRight: (at) => at === 0 });
const learn = (one: SimulatedLearner) => one.learn('ten', 'kind');

async function open(one: SimulatedLearner): Promise<ReturnType<typeof userEvent.setup>> {
  store = await storeOf(one);
  showTestPage();
  await screen.findByRole('heading', { level: 2 });
  return userEvent.setup();
}
const heading = () => screen.getAllByRole('heading', { level: 2 })[0]!.textContent;
const types = async () => (await store.read()).map(({ type }) => type);

/** Tab until the focus is there, as a person without a mouse does. */
async function reach(user: ReturnType<typeof userEvent.setup>, target: () => HTMLElement): Promise<void> {
  for (let presses = 0; presses < 20 && document.activeElement !== target(); presses++) await user.tab();
  expect(document.activeElement).toBe(target());
}

/** Answers the question on the page by keys: "b" is right. */
async function answer(user: ReturnType<typeof userEvent.setup>, letter: string): Promise<void> {
  const here = heading();
  const option = () => screen.getByRole('radio', { name: new RegExp(`^${letter} `) });
  await reach(user, () => screen.getAllByRole('radio')[0]!);
  option().focus();
  await user.keyboard(' {Enter}');
  await waitFor(() => expect(heading()).not.toBe(here));
}

beforeEach(() => {
  ids = 0;
});

describe('the test before a course', () => {
  it('says what it is for and that it can be left out, and has no fault that axe finds', async () => {
    await open(learner());
    expect(heading()).toBe('Where do you stand?');
    expect(screen.getByRole('link', { name: 'Not now, to the course' }).getAttribute('href')).toBe('/courses/ten/');
    expect((await axe.run(document.body)).violations).toEqual([]);
    expect(await types()).toEqual([]);
  });

  it('is answered by keys alone, with the focus on each new question, and tells nothing as right or wrong', async () => {
    const user = await open(learner());
    await reach(user, () => screen.getByRole('button', { name: 'Begin the test' }));
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: 'Question 1 of 3' });
    expect(document.activeElement?.textContent).toBe('Question 1 of 3');
    expect((await axe.run(document.body)).violations).toEqual([]);
    await answer(user, 'b');
    expect(document.activeElement?.textContent).toBe('Question 2 of 3');
    expect(document.querySelector('[data-body]')?.textContent).not.toMatch(/Because|not right/);
    await answer(user, 'a');
    await user.click(screen.getByRole('button', { name: 'I do not know' }));
    await screen.findByRole('heading', { name: 'Your answers are kept' });
    expect(screen.getByText('1 of 3 right.')).toBeDefined();
    const given = (await store.read()).flatMap((event) => (event.type === 'test.answered' ? [event.data.option] : []));
    expect(given).toEqual([1, 0, null]);
    expect(document.querySelector('[data-body]')?.textContent).not.toMatch(/Because|not right/);
  });

  it('asks for an answer before it goes on', async () => {
    const user = await open(learner());
    await user.click(screen.getByRole('button', { name: 'Begin the test' }));
    await user.click(await screen.findByRole('button', { name: 'Next' }));
    expect(screen.getByText(/^Choose an answer first/)).toBeDefined();
    expect(await types()).toEqual(['test.started']);
  });

  it('goes on where it was left', async () => {
    const user = await open(learner());
    await user.click(screen.getByRole('button', { name: 'Begin the test' }));
    await screen.findByRole('heading', { name: 'Question 1 of 3' });
    await answer(user, 'c');
    showTestPage();
    await user.click(await screen.findByRole('button', { name: 'Go on with the test' }));
    expect(await screen.findByRole('heading', { name: 'Question 2 of 3' })).toBeDefined();
    expect((await types()).filter((type) => type === 'test.started')).toHaveLength(1);
  });

  it('shows a question that another tab has answered no more, and takes no second answer to it', async () => {
    const user = await open(learner());
    await user.click(screen.getByRole('button', { name: 'Begin the test' }));
    await screen.findByRole('heading', { name: 'Question 1 of 3' });
    const [started] = await store.read();
    const question = started?.type === 'test.started' ? started.data.questions[0]! : '';
    await store.append([{ type: 'test.answered', data: { test: 't1', question, option: 0, right: false } }]);
    await screen.findByRole('heading', { name: 'Question 2 of 3' });
    expect((await types()).filter((type) => type === 'test.answered')).toHaveLength(1);
  });

  it('says that an answer is not saved, and goes on with it all the same', async () => {
    const user = await open(learner());
    await user.click(screen.getByRole('button', { name: 'Begin the test' }));
    await screen.findByRole('heading', { name: 'Question 1 of 3' });
    const { append } = store;
    vi.spyOn(store, 'append').mockImplementation(async (drafts) => ({ ...(await append(drafts)), kept: false }));
    await answer(user, 'b');
    expect(screen.getByText(/^Not saved yet/)).toBeDefined();
  });

  it('is closed to whoever has begun the course', async () => {
    await open(learner((one) => one.answer('ten', 'kind', false)));
    expect(heading()).toBe('You are in the middle of it');
  });
});

describe('the test after a course', () => {
  it('shows what has changed, then every question with its reasons and the way to rule and lesson', async () => {
    const user = await open(learner(before, learn));
    expect(heading()).toBe('What has changed?');
    await user.click(screen.getByRole('button', { name: 'Begin the test' }));
    await screen.findByRole('heading', { name: 'Question 1 of 3' });
    await answer(user, 'b');
    await answer(user, 'b');
    await answer(user, 'a');
    expect(heading()).toBe('What has changed');
    expect(screen.getByText(/^33 % right before, 66 % after: 33 points more\. That is 50 %/)).toBeDefined();
    expect(screen.getByRole('progressbar', { name: 'After: 66 %, 2 of 3' }).getAttribute('value')).toBe('2');
    const row = within(screen.getByRole('table')).getByRole('row', { name: /^Courtesy/ });
    expect([...row.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual(['1 of 3', '2 of 3', '+1']);
    const answers = screen.getAllByRole('listitem').filter((item) => item.querySelector('h3'));
    expect(answers).toHaveLength(3);
    expect(answers.map((item) => /right ✓/.test(item.textContent ?? ''))).toEqual([true, true, false]);
    const wrong = within(answers[2]!);
    expect(wrong.getByText('Because a.')).toBeDefined();
    expect(wrong.getByText('Because b.')).toBeDefined();
    expect(wrong.getByRole('link', { name: /^The rule: / })).toBeDefined();
    expect(wrong.getByRole('link', { name: 'The lesson: Be kind' })).toBeDefined();
    expect((await axe.run(document.body)).violations).toEqual([]);
  });

  it('asks none of the wordings of the test before', async () => {
    const one = learner(before, learn);
    const user = await open(one);
    await user.click(screen.getByRole('button', { name: 'Begin the test' }));
    await screen.findByRole('heading', { name: 'Question 1 of 3' });
    const [first, second] = (await store.read()).flatMap((event) =>
      event.type === 'test.started' ? [event.data] : [],
    );
    expect(second?.phase).toBe('after');
    expect(second?.questions.filter((id) => first?.questions.includes(id))).toEqual([]);
  });

  it('tells a result without a gain to whoever left the first one out', async () => {
    const user = await open(learner(learn));
    await user.click(screen.getByRole('button', { name: 'Begin the test' }));
    await screen.findByRole('heading', { name: 'Question 1 of 3' });
    for (const letter of ['b', 'b', 'b']) await answer(user, letter);
    expect(heading()).toBe('What you know now');
    expect(screen.getByText('3 of 3 right.')).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

it('a gain of nothing is told as such', () => {
  document.body.replaceChildren(...gainView([{ competency: 'x', asked: 2, before: 1, after: 1 }], {}));
  expect(document.querySelector('.gain-said')?.textContent).toBe('50 % right, as before.');
});
