import { lesson as words } from '#messages/lesson.ts';
import { type Answered, eventsOfAnswer } from './lesson-record.ts';
import { openStore } from './open-store.ts';

/** Around a lesson's text: keeps each answer in the record, and says when the lesson is finished. */
export class LessonElement extends HTMLElement {
  /** Answers are kept one after the other, so that the last one sees those before it. */
  #queue: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    this.addEventListener('rapport-answered', (event) => {
      const { detail } = event as CustomEvent<Answered>;
      this.#queue = this.#queue.then(() => this.#keep(detail)).catch(() => this.#say(words.notKept));
    });
  }

  async #keep(answered: Answered): Promise<void> {
    const store = await openStore();
    const drafts = eventsOfAnswer(answered, await store.read());
    const { kept } = await store.append(drafts);
    if (drafts.some(({ type }) => type === 'lesson.finished')) this.dataset['finished'] = 'true';
    if (!kept) this.#say(words.notKept);
    else if (this.dataset['finished']) this.#say(words.finished);
  }

  #say(sentence: string): void {
    const line = this.querySelector('[data-lesson-status]');
    if (line) line.textContent = sentence;
  }
}

if (!customElements.get('rapport-lesson')) customElements.define('rapport-lesson', LessonElement);
