import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/elements/hear.ts';

const OWN = { name: 'Ada', lang: 'en-GB', localService: true };
const FAR = { name: 'Cloud', lang: 'en-US', localService: false };
const GERMAN = { name: 'Anna', lang: 'de-DE', localService: true };

/** Stands in for the browser's speech, which no test machine has: keeps what it was given, and ends when told. */
class Speech extends EventTarget {
  voices: readonly object[] = [];
  spoken: { text: string; voice: object; onend: () => void }[] = [];
  getVoices = () => this.voices;
  speak = (words: never) => void this.spoken.push(words);
  cancel = vi.fn();
}

let speech: Speech;

// The parts that mdx/Hear.astro writes.
function open(voices: readonly object[]) {
  speech.voices = voices;
  const host = document.createElement('div');
  host.innerHTML =
    '<rapport-hear><p data-hint></p><button type="button" hidden>Hear it</button><details><summary>The words</summary><div data-words> <p>Nothing fancy.</p> </div></details></rapport-hear>';
  document.body.replaceChildren(host);
  return userEvent.setup();
}

beforeEach(() => {
  speech = new Speech();
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('something to listen to', () => {
  it('is read aloud by a voice of the device, with its words closed', async () => {
    const user = open([FAR, GERMAN, OWN]);
    await user.click(screen.getByRole('button', { name: 'Hear it' }));
    expect(speech.spoken).toMatchObject([{ text: 'Nothing fancy.', voice: OWN, lang: 'en-GB' }]);
    expect(document.querySelector('details')!.open).toBe(false);
  });

  it('can be stopped, and heard again after its end', async () => {
    const user = open([OWN]);
    await user.click(screen.getByRole('button', { name: 'Hear it' }));
    speech.cancel.mockClear();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(speech.cancel).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Hear it' }));
    speech.spoken[0]!.onend();
    expect(screen.getByRole('button', { name: 'Stop' })).toBeDefined();
    speech.spoken[1]!.onend();
    expect(screen.getByRole('button', { name: 'Hear it' })).toBeDefined();
  });

  it('offers no button where no voice lives on the device, and says to read the words', () => {
    open([FAR, GERMAN]);
    expect(screen.queryByRole('button', { name: 'Hear it' })).toBeNull();
    expect(document.querySelector('[data-hint]')!.textContent).toMatch(/^Read the words once/);
  });

  it('offers the button as soon as the browser has found its voices', () => {
    open([]);
    speech.voices = [OWN];
    speech.dispatchEvent(new Event('voiceschanged'));
    expect(screen.getByRole('button', { name: 'Hear it' })).toBeDefined();
  });

  it('falls silent when its page is left', async () => {
    const user = open([OWN]);
    await user.click(screen.getByRole('button', { name: 'Hear it' }));
    speech.cancel.mockClear();
    document.body.replaceChildren();
    expect(speech.cancel).toHaveBeenCalledOnce();
  });
});
