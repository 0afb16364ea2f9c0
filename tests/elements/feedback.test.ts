import { expect, it } from 'vitest';
import { type Exercise, markAnswer } from '../../src/core/curriculum/exercise.ts';
import { showMark } from '../../src/elements/feedback.ts';

it('quotes an option that has a quotation in it with the other kind of marks', () => {
  const option = (text: string) => ({ text: [text], correct: true, why: ['Yes.'] });
  const exercise: Exercise = {
    id: 'queue',
    question: [['What helps?']],
    required: true,
    kind: 'many',
    options: [option('A sign: “From here 15 minutes.”'), option('“Next, please.”')],
  };
  const form = document.createElement('form');
  form.innerHTML = '<div class="feedback"></div>';
  const answer = [0, 1];
  showMark(form, exercise, { mark: markAnswer(exercise, answer), answer });
  expect([...form.querySelectorAll('.about')].map((one) => one.textContent)).toEqual([
    '“A sign: ‘From here 15 minutes.’”',
    '“Next, please.”',
  ]);
});
