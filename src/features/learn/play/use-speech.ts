import { useEffect, useRef, useState } from 'react';
import { localVoice } from '../../../core/local-voice.ts';
import { plainText } from '../../../core/rich-text.ts';
import type { TranscriptItem } from '../../../core/scenario/replay.ts';

/** True where this device has a voice of its own: nothing that is said here may leave the device. */
export function useLocalVoice(): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    if (!('speechSynthesis' in globalThis)) return;
    const look = () => setHas(localVoice(speechSynthesis.getVoices()) !== undefined);
    look();
    speechSynthesis.addEventListener?.('voiceschanged', look);
    return () => speechSynthesis.removeEventListener?.('voiceschanged', look);
  }, []);
  return has;
}

/** Reads new lines of the other person aloud while it is switched on; what stood there before is not read again. */
export function useSpeech(items: readonly TranscriptItem[], isOn: boolean): void {
  const heard = useRef(items.length);
  useEffect(() => {
    const fresh = items.slice(heard.current);
    heard.current = items.length;
    const voice = isOn ? localVoice(speechSynthesis.getVoices()) : undefined;
    if (!voice) return;
    for (const item of fresh) {
      if (item.kind !== 'line') continue;
      const words = new SpeechSynthesisUtterance(plainText(item.text));
      words.voice = voice;
      speechSynthesis.speak(words);
    }
    return () => speechSynthesis.cancel();
  }, [items, isOn]);
}
