import { lesson as words } from '#messages/lesson.ts';
import { hasRecord } from './has-record.ts';
import { type Answered, eventsOfAnswer, rightIn } from './lesson-record.ts';
import { openStore } from './open-store.ts';
import { whenIdle } from './when-idle.ts';

/** Around a lesson's text: keeps each answer in the record, and says when the lesson is finished. */
export class LessonElement extends HTMLElement {
  /** Answers are kept one after the other, so that the last one sees those before it. */
  #queue: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    this.addEventListener('rapport-answered', (event) => {
      const { detail } = event as CustomEvent<Answered>;
      this.#queue = this.#queue.then(() => this.#keep(detail)).catch(() => this.#say(words.notKept));
    });
    whenIdle(() => void this.#showBefore().catch(() => {}));
  }

  /** Somebody who comes back sees what they did: the exercises themselves stand as new, and may be done again. */
  async #showBefore(): Promise<void> {
    const exercises = [...this.querySelectorAll<HTMLElement>('rapport-exercise')];
    const [first] = exercises;
    if (!first || !(await hasRecord())) return;
    const { course = '', lesson = '', required = '[]' } = first.dataset;
    const done = rightIn(await (await openStore()).read(), { course, lesson });
    for (const exercise of exercises) {
      const { id } = JSON.parse(exercise.dataset['exercise'] ?? '{}') as { id: string };
      const sign = exercise.querySelector<HTMLElement>('[data-done]');
      if (sign) sign.hidden = !done.has(id);
    }
    const needed = JSON.parse(required) as string[];
    const count = needed.filter((id) => done.has(id)).length;
    if (count > 0) this.#say(count < needed.length ? words.partDone(count, needed.length) : words.finishedBefore);
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
