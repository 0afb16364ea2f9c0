import { hear as words } from '#messages/hear.ts';
import { localVoice } from '../core/local-voice.ts';

/**
 * Something to listen to. The page holds its words, closed; where the device has a voice of its own, a button reads them
 * aloud. Where there is none, the button never shows and the words are there to be read.
 */
export class HearElement extends HTMLElement {
  #leave = new AbortController();
  #spoken: SpeechSynthesisUtterance | null = null;

  connectedCallback(): void {
    if (!('speechSynthesis' in globalThis)) return;
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    // Some browsers have their voices at once, others say later that they have found them.
    speechSynthesis.addEventListener?.('voiceschanged', () => this.#offer(), { signal });
    addEventListener('pagehide', () => this.#stop(), { signal });
    this.#button.addEventListener('click', () => (this.#spoken ? this.#stop() : this.#speak()), { signal });
    this.#offer();
  }

  disconnectedCallback(): void {
    this.#stop();
    this.#leave.abort();
  }

  get #button(): HTMLButtonElement {
    return this.querySelector('button')!;
  }

  #offer(): void {
    const has = localVoice(speechSynthesis.getVoices()) !== undefined;
    this.#button.hidden = !has;
    this.querySelector('[data-hint]')!.textContent = has ? words.withVoice : words.withoutVoice;
  }

  #speak(): void {
    const voice = localVoice(speechSynthesis.getVoices());
    if (!voice) return;
    const spoken = new SpeechSynthesisUtterance(this.querySelector('[data-words]')!.textContent.trim());
    spoken.voice = voice;
    spoken.lang = voice.lang;
    // The end of one that was stopped is told late, when the next may have begun.
    const ended = () => {
      if (this.#spoken === spoken) this.#show(null);
    };
    spoken.onend = ended;
    spoken.onerror = ended;
    // Another one on the page may still be speaking, and this one would wait for it.
    speechSynthesis.cancel();
    speechSynthesis.speak(spoken);
    this.#show(spoken);
  }

  #stop(): void {
    if (!this.#spoken) return;
    this.#show(null);
    speechSynthesis.cancel();
  }

  #show(spoken: SpeechSynthesisUtterance | null): void {
    this.#spoken = spoken;
    this.#button.textContent = spoken ? words.stop : words.play;
  }
}

if (!customElements.get('rapport-hear')) customElements.define('rapport-hear', HearElement);
