import type { ReactNode } from 'react';
import type { PreferencesStore } from './preferences.ts';
import type { RolePlayInput } from './role-play-input.ts';
import type { RolePlayHints } from './use-role-play.ts';

/** What the player is given: the text, the record, and what stands around it. */
export interface RolePlayProps extends RolePlayInput, RolePlayHints {
  readonly back: { readonly href: string; readonly title: string };
  readonly preferences: PreferencesStore;
  /** What there is to say about the safety of the record. */
  readonly notice?: ReactNode;
}
