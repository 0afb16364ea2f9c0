import { mixedTest as words } from '#messages/mixed-test.ts';
import type { Question } from '../../core/curriculum/question.ts';
import { optionOrder } from '../../core/curriculum/question-draw.ts';
import type { TestState } from '../../core/progress/mixed-test.ts';
import { make } from '../rich-nodes.ts';
import { card, heading } from './front.ts';

/** Says a sentence under the question. */
export type Say = (sentence: string) => void;

/** One question with its options in the order of the test's seed; `answer` gets the place of an option, or null. */
export function questionOf(
  question: Question,
  test: TestState,
  answer: (option: number | null, say: Say) => void,
): Node[] {
  const at = test.questions.indexOf(question.id) + 1;
  const all = test.questions.length;
  const status = make('p', { class: 'test-say', role: 'status' });
  const say: Say = (sentence) => {
    status.textContent = sentence;
  };
  const options = optionOrder(question, test.seed).map((place) => optionOf(question, place));
  const unknown = make('button', { class: 'button', type: 'button' }, words.unknown);
  const form = make(
    'form',
    { class: 'exercise', novalidate: '' },
    make('div', { class: 'question', id: 'test-question' }, make('p', {}, question.ask)),
    make('fieldset', { class: 'options', role: 'radiogroup', 'aria-labelledby': 'test-question' }, ...options),
    make(
      'div',
      { class: 'row act' },
      make('button', { class: 'button', 'data-kind': 'main', type: 'submit' }, words.next),
      unknown,
    ),
    status,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const picked = form.querySelector<HTMLInputElement>('input:checked');
    if (picked) answer(Number(picked.value), say);
    else say(words.chooseFirst);
  });
  form.addEventListener('input', () => say(''));
  unknown.addEventListener('click', () => answer(null, say));
  const title = words.position(at, all);
  const bar = make('progress', { value: `${at - 1}`, max: `${all}`, 'aria-label': title });
  return card(make('div', { class: 'test-head' }, heading(title), bar), form);
}

function optionOf({ options }: Question, place: number): HTMLElement {
  const input = make('input', { type: 'radio', name: 'option', value: `${place}` });
  return make('label', { class: 'option' }, input, make('span', {}, options[place]!.say));
}
