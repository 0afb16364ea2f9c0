import { useEffect, useState } from 'react';
import { type Preferences, type PreferencesStore, USUAL } from './preferences.ts';

/** The learner's preferences; reduced motion takes the pause away whatever they say. Read after the first paint only. */
export function usePreferences(store: PreferencesStore): readonly [Preferences, (next: Preferences) => void] {
  const [kept, setKept] = useState(USUAL);
  const [isStill, setStill] = useState(false);
  useEffect(() => {
    setKept(store.read());
    setStill(matchMedia('(prefers-reduced-motion: reduce)').matches);
  }, [store]);
  const change = (next: Preferences) => {
    setKept(next);
    store.write(next);
  };
  return [{ ...kept, pause: kept.pause && !isStill }, change];
}
