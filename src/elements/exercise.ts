import { lesson as words } from '#messages/lesson.ts';
import { type Exercise, markAnswer, whatIsMissing } from '../core/curriculum/exercise.ts';
import { shownOrder } from '../core/curriculum/exercise-order.ts';
import type { Answering, Tell } from './answering/answering.ts';
import { arrangeAnswer } from './answering/arrange.ts';
import { buildAnswer } from './answering/build.ts';
import { chooseAnswer } from './answering/choose.ts';
import { matchAnswer } from './answering/match.ts';
import { clearMark, say, showMark } from './feedback.ts';
import type { Answered } from './lesson-record.ts';

/**
 * An exercise of a lesson. The page holds it ready made; this element makes it answer. It takes its exercise from
 * `data-exercise`, and tells `rapport-answered` after each answer that could be marked.
 */
export class ExerciseElement extends HTMLElement {
  #answering: Answering | null = null;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || this.#answering) return;
    // The build wrote it from a checked lesson.
    const exercise = JSON.parse(this.dataset['exercise'] ?? '') as Exercise;
    this.#answering = answeringFor(form, exercise, (sentence) => {
      clearMark(form);
      say(form, sentence);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check(form, exercise);
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#restart(form, exercise);
    });
    form.addEventListener('input', () => clearMark(form));
  }

  #check(form: HTMLFormElement, exercise: Exercise): void {
    const answer = this.#answering!.read();
    clearMark(form);
    const missing = whatIsMissing(exercise, answer);
    if (missing) {
      say(form, words.missing[missing]);
      return;
    }
    const mark = markAnswer(exercise, answer);
    showMark(form, exercise, { mark, answer });
    form.querySelector<HTMLElement>('[type=reset]')!.hidden = !mark.right;
    const detail: Answered = {
      course: this.dataset['course'] ?? '',
      lesson: this.dataset['lesson'] ?? '',
      check: exercise.id,
      answer: answer.join(','),
      right: mark.right,
      required: JSON.parse(this.dataset['required'] ?? '[]') as string[],
    };
    this.dispatchEvent(new CustomEvent('rapport-answered', { detail, bubbles: true }));
  }

  #restart(form: HTMLFormElement, exercise: Exercise): void {
    clearMark(form);
    this.#answering!.restart(shownOrder(exercise, crypto.getRandomValues(new Uint32Array(1))[0]!));
    form.querySelector<HTMLElement>('[type=reset]')!.hidden = true;
    form.querySelector<HTMLElement>('[data-items] :is(input, select, button:enabled), .bank button')?.focus();
  }
}

function answeringFor(form: HTMLFormElement, exercise: Exercise, tell: Tell): Answering {
  switch (exercise.kind) {
    case 'choice':
    case 'many':
    case 'turning':
      return chooseAnswer(form);
    case 'order':
    case 'rank':
      return arrangeAnswer(form, tell);
    case 'match':
      return matchAnswer(form);
    case 'build':
      return buildAnswer(form, exercise, tell);
  }
}

if (!customElements.get('rapport-exercise')) customElements.define('rapport-exercise', ExerciseElement);
