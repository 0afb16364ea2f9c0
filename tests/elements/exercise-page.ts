import type { Exercise } from '../../src/core/curriculum/exercise.ts';
import { plainText } from '../../src/core/rich-text.ts';

const base = { id: 'late', question: [['What now?']], required: true } as const;
const option = (text: string, correct: boolean) => ({ text: [text], correct, why: [`${text} Because.`] });

export const CHOICE: Exercise = {
  ...base,
  kind: 'choice',
  options: [option('Guess.', false), option('Ask.', true), option('Wait.', false)],
};

export const ORDER: Exercise = {
  ...base,
  kind: 'order',
  items: ['First', 'Second', 'Third'].map((text) => ({ text: [text], why: [] })),
  why: ['Sense first.'],
};

export const BUILD: Exercise = {
  ...base,
  kind: 'build',
  parts: [
    { text: ['I am sorry.'], why: [], extra: false },
    { text: ['I will ring at three.'], why: [], extra: false },
    { text: ['It is the courier.'], why: ['Blame helps nobody.'], extra: true },
  ],
};

const FRAME =
  '<div class="act"><button type="submit">Check</button><button type="reset" hidden>Do it again</button></div><div class="feedback" role="status"></div>';

/** The parts that mdx/exercise/*.astro write, as far as the element needs them; the browser tests run the real ones. */
function itemsOf(exercise: Exercise): string {
  if (exercise.kind === 'choice') {
    const options = exercise.options.map(
      ({ text }, at) =>
        `<label data-item="${at}"><input type="radio" name="a" value="${at}"><span data-words>${plainText(text)}</span></label>`,
    );
    return `<fieldset role="radiogroup" data-items>${options.join('')}</fieldset>`;
  }
  if (exercise.kind === 'order') {
    const items = [1, 2, 0].map((at) => {
      const text = plainText(exercise.items[at]!.text);
      return `<li data-item="${at}"><span data-words>${text}</span><button type="button" data-move="-1" aria-label="Move up: ${text}"></button><button type="button" data-move="1" aria-label="Move down: ${text}"></button></li>`;
    });
    return `<ol data-items>${items.join('')}</ol>`;
  }
  if (exercise.kind !== 'build') return '';
  const bank = exercise.parts.map((part, at) => {
    const text = plainText(part.text);
    return `<li><button type="button" data-add="${at}" aria-label="Add: ${text}">${text}</button></li>`;
  });
  return `<p class="empty"></p><ol data-items hidden></ol><ul class="bank">${bank.join('')}</ul>`;
}

/** Puts an exercise on the page, as the build would. */
export function showExercise(exercise: Exercise): HTMLElement {
  const host = document.createElement('div');
  host.innerHTML = `<rapport-exercise data-course="ten" data-lesson="quality" data-required='["late"]'><form>${itemsOf(exercise)}${FRAME}</form></rapport-exercise>`;
  host.querySelector('rapport-exercise')!.setAttribute('data-exercise', JSON.stringify(exercise));
  document.body.replaceChildren(host);
  return host;
}
