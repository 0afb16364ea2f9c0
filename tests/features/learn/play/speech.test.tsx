import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { USUAL } from '../../../../src/features/learn/play/preferences.ts';
import { reply, stage } from '../../../support/role-play-stage.tsx';

const COURIER = /courier is very busy/;
const SORRY = /planned around Tuesday/;

interface FakeVoice {
  readonly lang: string;
  readonly localService: boolean;
}
const HERE: FakeVoice = { lang: 'en-GB', localService: true };
const FAR: FakeVoice = { lang: 'en-GB', localService: false };
const FRENCH: FakeVoice = { lang: 'fr-FR', localService: true };

/** A device with these voices. Gives what it says, each with the voice that says it. */
function speaking(...voices: readonly FakeVoice[]) {
  const said: { readonly text: string; readonly voice: FakeVoice | null }[] = [];
  class Utterance {
    voice: FakeVoice | null = null;
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    speak: ({ text, voice }: Utterance) => said.push({ text, voice }),
    cancel: () => {},
    addEventListener: () => {},
    removeEventListener: () => {},
  });
  return said;
}

const speechOn = { read: () => ({ ...USUAL, pause: false, speech: true }), write: () => {} };

async function switchInMenu() {
  const { hand } = stage();
  await hand.click(screen.getByRole('button', { name: 'Menu' }));
  return screen.queryByRole('checkbox', { name: /aloud/ });
}

describe('reading aloud', () => {
  // First the page goes, then the voices: leaving a page falls silent.
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it('can be switched on where the device has a voice of its own', async () => {
    speaking(FAR, HERE);
    expect(await switchInMenu()).toHaveProperty('checked', false);
  });

  it.each([
    ['no voice at all', []],
    ['only voices that send the words away', [FAR]],
    ['no voice for the language of the conversation', [FRENCH]],
  ])('is not offered where there is %s', async (_, voices) => {
    speaking(...voices);
    expect(await switchInMenu()).toBeNull();
  });

  it('reads what the other person says from then on, by the local voice, and nothing else', async () => {
    const said = speaking(FAR, HERE);
    const { hand } = stage({ preferences: speechOn });
    await hand.click(await reply(COURIER));
    expect(said).toEqual([
      { text: "I didn't pay the courier. I paid you.", voice: HERE },
      { text: 'So, what happens now?', voice: HERE },
    ]);
  });

  it('stays silent while it is off, and where only far voices are left', async () => {
    const off = speaking(HERE);
    const first = stage();
    await first.hand.click(await reply(SORRY));
    first.unmount();
    const far = speaking(FAR);
    const second = stage({ preferences: speechOn });
    await second.hand.click(await reply(SORRY));
    expect([...off, ...far]).toEqual([]);
  });
});
