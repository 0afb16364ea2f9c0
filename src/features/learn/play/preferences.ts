/** How a learner likes to play; kept on the device, part of no record. */
export interface Preferences {
  readonly numberKeys: boolean;
  readonly pause: boolean;
  readonly speech: boolean;
  /** How many times the written seconds; null: no time limits. */
  readonly timing: number | null;
}

export const USUAL: Preferences = { numberKeys: true, pause: true, speech: false, timing: null };

export interface PreferencesStore {
  readonly read: () => Preferences;
  readonly write: (preferences: Preferences) => void;
}
