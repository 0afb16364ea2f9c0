import { lesson as words } from '#messages/lesson.ts';
import { notesOf } from '../core/progress/notes.ts';
import type { ProgressStore } from '../core/progress/progress-store.ts';
import { reloadInTurn } from '../core/reload-in-turn.ts';
import { hasRecord } from './has-record.ts';
import { lessonNotes } from './lesson-notes.ts';
import { openStore } from './open-store.ts';
import { whenIdle } from './when-idle.ts';

/**
 * "This is not how it is with us": notes on a lesson, kept in the record and handed in with it unless they are private, and
 * the manager's answers to them, which come back with a plan.
 */
export class NoteElement extends HTMLElement {
  #isFollowing = false;

  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#leave(event.currentTarget as HTMLFormElement);
    });
    // A lesson that is only read loads no store, and where none is kept there is no note either.
    whenIdle(async () => {
      if (await hasRecord()) await this.#follow(await openStore()).catch(() => {});
    });
  }

  async #follow(store: ProgressStore): Promise<void> {
    if (this.#isFollowing) return;
    this.#isFollowing = true;
    const show = reloadInTurn(async () => {
      const notes = notesOf(await store.read()).filter(({ on }) => on === this.dataset['on']);
      const place = this.querySelector<HTMLElement>('[data-notes]');
      if (!place) return;
      place.hidden = notes.length === 0;
      place.replaceChildren(...(notes.length > 0 ? lessonNotes(notes) : []));
    });
    store.watch(() => void show());
    await show();
  }

  async #leave(form: HTMLFormElement): Promise<void> {
    const data = new FormData(form);
    const text = String(data.get('text') ?? '').trim();
    if (text === '') return this.#say(words.noteEmpty);
    const note = { on: this.dataset['on'] ?? '', text, private: data.has('private') };
    const store = await openStore().catch(() => null);
    const appended = await store?.append([{ type: 'note.left', data: note }]);
    if (appended?.kept) form.reset();
    this.#say(appended?.kept ? words.noteSent : words.notKept);
    if (store) await this.#follow(store);
  }

  #say(sentence: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = sentence;
  }
}

if (!customElements.get('rapport-note')) customElements.define('rapport-note', NoteElement);
