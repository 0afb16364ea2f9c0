import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import '../../src/elements/exercise.ts';
import type { Exercise } from '../../src/core/curriculum/exercise.ts';
import type { Answered } from '../../src/elements/lesson-record.ts';
import { BUILD, CHOICE, ORDER, showExercise } from './exercise-page.ts';

let answers: Answered[] = [];

function open(exercise: Exercise) {
  const host = showExercise(exercise);
  answers = [];
  host.addEventListener('rapport-answered', (event) => answers.push((event as CustomEvent<Answered>).detail));
  return userEvent.setup();
}

const status = () => screen.getByRole('status').textContent;
const press = (name: string) => screen.getByRole('button', { name });
const check = () => press('Check');

describe('a choice', () => {
  let user: ReturnType<typeof open>;
  beforeEach(() => {
    user = open(CHOICE);
  });

  it('asks for an answer before it marks one, and records nothing', async () => {
    await user.click(check());
    expect(status()).toBe('Choose an answer first.');
    expect(answers).toEqual([]);
  });

  it('says why an answer is wrong, in a status that stays, and names it in the record', async () => {
    await user.click(screen.getByRole('radio', { name: 'Guess.' }));
    await user.click(check());
    expect(status()).toBe('Not yet.Guess. Because.');
    expect(answers).toEqual([
      { course: 'ten', lesson: 'quality', check: 'late', answer: '0', right: false, required: ['late'] },
    ]);
  });

  it('marks the answer by a word as well as by a colour, and takes the mark away on the next one', async () => {
    await user.click(screen.getByRole('radio', { name: 'Guess.' }));
    await user.click(check());
    expect(screen.getByRole('radio', { name: /^Guess\.[\s✗]*, not right$/ })).toBeDefined();
    await user.click(screen.getByRole('radio', { name: 'Ask.' }));
    expect(screen.getByRole('radio', { name: 'Guess.' })).toBeDefined();
    expect(status()).toBe('');
  });

  it('may be repeated after a right answer, empty and with the focus on its first item', async () => {
    await user.click(screen.getByRole('radio', { name: 'Ask.' }));
    await user.click(check());
    expect(status()).toBe('Right.Ask. Because.');
    await user.click(press('Do it again'));
    expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([false, false, false]);
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
    expect(status()).toBe('');
  });
});

describe('steps to put in order', () => {
  let user: ReturnType<typeof open>;
  beforeEach(() => {
    user = open(ORDER);
  });
  const shown = () =>
    screen.getAllByRole('listitem').map((item) => within(item).getByText(/First|Second|Third/).textContent);

  it('move by buttons, which keep the focus and say where the step stands', async () => {
    await user.click(press('Move up: First'));
    expect(shown()).toEqual(['Second', 'First', 'Third']);
    expect(document.activeElement).toBe(press('Move up: First'));
    expect(status()).toBe('Now number 2 of 3.');
  });

  it('hand the focus to the other button at an end of the list', async () => {
    await user.click(press('Move up: First'));
    await user.click(press('Move up: First'));
    expect(shown()).toEqual(['First', 'Second', 'Third']);
    expect(press('Move up: First')).toHaveProperty('disabled', true);
    expect(document.activeElement).toBe(press('Move down: First'));
  });

  it('are right in the written order alone', async () => {
    await user.click(check());
    expect(status()).toContain('belong in another place');
    await user.click(press('Move up: First'));
    await user.click(press('Move up: First'));
    await user.click(check());
    expect(status()).toBe('Right.Sense first.');
    expect(answers.map(({ answer, right }) => [answer, right])).toEqual([
      ['1,2,0', false],
      ['0,1,2', true],
    ]);
  });
});

describe('a reply to build', () => {
  let user: ReturnType<typeof open>;
  beforeEach(() => {
    user = open(BUILD);
  });

  it('takes parts from the bank and gives them back, with the focus never lost', async () => {
    await user.click(press('Add: It is the courier.'));
    expect(document.activeElement).toBe(press('Add: I am sorry.'));
    await user.click(press('Take out: It is the courier.'));
    expect(document.activeElement).toBe(press('Add: It is the courier.'));
  });

  it('tells a part that does not belong from one that is missing and from a wrong order', async () => {
    await user.click(press('Add: I will ring at three.'));
    await user.click(check());
    expect(status()).toBe('Add at least two parts first.');
    await user.click(press('Add: It is the courier.'));
    await user.click(check());
    expect(status()).toBe('Not yet.Blame helps nobody.');
    await user.click(press('Take out: It is the courier.'));
    await user.click(press('Add: I am sorry.'));
    await user.click(check());
    expect(status()).toContain('in another order');
    await user.click(press('Move up: I am sorry.'));
    await user.click(check());
    expect(status()).toBe('Right.');
  });
});
