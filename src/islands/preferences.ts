import { type Preferences, type PreferencesStore, USUAL } from '../features/learn/play/preferences.ts';

const KEY = 'rapport.preferences';

/** Kept in localStorage, apart from any record; a browser that refuses it plays with the usual ones. */
export const preferences: PreferencesStore = {
  read: () => {
    try {
      return withUsual(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
    } catch {
      return USUAL;
    }
  },
  write: (next) => {
    try {
      localStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      // Nothing is lost but the comfort of finding them again.
    }
  },
};

function withUsual(value: unknown): Preferences {
  const kept: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  const flag = (name: 'numberKeys' | 'pause' | 'speech') => {
    const one = kept[name];
    return typeof one === 'boolean' ? one : USUAL[name];
  };
  return { numberKeys: flag('numberKeys'), pause: flag('pause'), speech: flag('speech'), timing: USUAL.timing };
}
