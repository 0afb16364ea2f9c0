import type { ReactNode } from 'react';
import type { PeopleBox } from '../../../core/progress/people-box.ts';
import type { ProgressStore } from '../../../core/progress/progress-store.ts';

/** A file that left the page: written for certain, or only given to the browser or an app. */
export interface LeavingFile {
  readonly file: string;
  readonly how: 'written' | 'offered' | 'dropped';
}

/** What the page about the people on this device may do. */
export interface PeopleWorld {
  readonly store: ProgressStore;
  readonly newId: () => string;
  /** The way for the present record to leave this device as a file; `onSaved` hears of each that did. */
  readonly takeAlong: (onSaved: (saved: LeavingFile) => void) => ReactNode;
  readonly box: PeopleBox;
}

/** Somebody who learns on this device. */
export interface PersonHere {
  readonly learner: string;
  readonly name: string | null;
  readonly role: string | null;
  readonly isGuest: boolean;
  readonly hasPin: boolean;
  /** Nothing happened in the record yet. */
  readonly isEmpty: boolean;
}

export interface PeopleHere {
  readonly present: PersonHere;
  readonly others: readonly PersonHere[];
  readonly isShared: boolean;
}

/** Reads who learns here. A record in which nothing happened is nobody, unless it is the present one. */
export async function readPeople({ store, box }: PeopleWorld): Promise<PeopleHere> {
  const me = await store.learner();
  const ids = [...new Set([me, ...(await store.learners())])];
  const all = await Promise.all(
    ids.map(async (learner) => {
      const { name, role, count } = await store.state(learner);
      const known = { isGuest: box.guest() === learner, hasPin: box.hasPin(learner), isEmpty: count === 0 };
      return { learner, name, role, ...known };
    }),
  );
  const [present, ...rest] = all;
  return { present: present!, others: rest.filter(({ isEmpty }) => !isEmpty), isShared: box.isShared() };
}

export const PIN_FORM = /^\d{4}$/;
