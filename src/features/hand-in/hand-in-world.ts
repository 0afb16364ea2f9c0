import type { PrivateKind } from '../../core/progress/private.ts';

/** What is about to be handed in, as the learner sees it before. */
export interface HandInPreview {
  readonly name: string | null;
  readonly events: number;
  /** How many private events of each kind there are. */
  readonly kinds: ReadonlyMap<PrivateKind, number>;
}

export interface MadeHandIn {
  readonly name: string;
  readonly text: string;
  readonly events: number;
  readonly textsLeftOut: number;
}

/** A file that left the page: written for certain, or given to the browser or an app that may have kept it; or neither. */
export interface SavedFile {
  readonly file: string;
  readonly how: 'written' | 'offered' | 'dropped';
}

/** What the page needs of the world. */
export interface HandInWorld {
  readonly read: () => Promise<HandInPreview>;
  readonly make: (ticked: ReadonlySet<PrivateKind>) => Promise<MadeHandIn>;
  readonly save: (made: MadeHandIn) => void;
  /** Saves it where the learner says and tells whether it was written, on a browser that can tell. */
  readonly saveSurely: (made: MadeHandIn) => Promise<SavedFile>;
  /** Saves a copy of the whole record, to go on from on another device. */
  readonly saveCopy: () => Promise<SavedFile>;
  /** Hands the file to the device's share sheet; false where it was not shared. Null where there is none. */
  readonly share: ((made: MadeHandIn) => Promise<boolean>) | null;
  readonly copy: (made: MadeHandIn) => Promise<boolean>;
  /** Notes in the record that it was made. */
  readonly noteMade: (made: MadeHandIn) => Promise<void>;
  readonly hrefs: { readonly record: string; readonly sees: string };
}
