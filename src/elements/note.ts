import { lesson as words } from '#messages/lesson.ts';
import { openStore } from './open-store.ts';

/** "This is not how it is with us": a note on a lesson, kept in the record and handed in with it unless it is private. */
export class NoteElement extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#leave(event.currentTarget as HTMLFormElement);
    });
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
  }

  #say(sentence: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = sentence;
  }
}

if (!customElements.get('rapport-note')) customElements.define('rapport-note', NoteElement);
